/** Minutes east of Greenwich by the names that newspapers print. Where a name is shared, the commoner in news. */
const MINUTES: Record<string, number> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  tu: 0,
  uct: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  west: 60,
  wat: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  sast: 120,
  cat: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  eat: 180,
  tsi: 180,
  irst: 210,
  gst: 240,
  pkt: 300,
  ist: 330,
  npt: 345,
  wib: 420,
  ict: 420,
  wita: 480,
  sgt: 480,
  hkt: 480,
  myt: 480,
  pht: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  wit: 540,
  acst: 570,
  aest: 600,
  acdt: 630,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  brt: -180,
  art: -180,
  clt: -240,
  ast: -240,
  adt: -180,
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  akdt: -480,
  akst: -540,
  hst: -600,
};

/** Zones of North America that leave open whether it is summer there; minutes in winter. */
const SEASONAL: Record<string, number> = { et: -300, ct: -360, mt: -420, pt: -480 };

/** Day of the month of the nth Sunday. `month` is 1–12. */
function nthSunday(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return 1 + ((7 - first) % 7) + (nth - 1) * 7;
}

/** Whether the United States keep summer time on that day (rule since 2007). */
function isAmericanSummer(year: number, month: number, day: number): boolean {
  if (month === 3) return day >= nthSunday(year, 3, 2);
  if (month === 11) return day < nthSunday(year, 11, 1);
  return month > 3 && month < 11;
}

/**
 * Minutes east of Greenwich that a zone's printed name stands for on that day; null for words that are no zone.
 * The page is taken at its word: "EST" in July is five hours behind, whatever the clocks showed.
 */
export function zoneMinutes(
  name: string,
  date: { year: number; month: number; day: number },
  language: string | null,
): number | null {
  const key = name.toLowerCase().replace(/\./g, '');
  if (key === 'cst' && language === 'zh') return 480;
  const seasonal = Object.hasOwn(SEASONAL, key) ? SEASONAL[key]! : null;
  if (seasonal !== null) return seasonal + (isAmericanSummer(date.year, date.month, date.day) ? 60 : 0);
  return Object.hasOwn(MINUTES, key) ? MINUTES[key]! : null;
}

/** `Z`, `+05:30`, `-04:00`. */
export function printOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
