/** "JANE O'BRIEN-DOE" as "Jane O'Brien-Doe", where every word is surely a name's; else as it stands. */
export function unshoutName(name: string): string {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 4 || name !== name.toUpperCase() || name === name.toLowerCase())
    return name;
  // Short words may be initials, and Mc and Mac do not tell where the next capital stands.
  if (
    words.some(
      (word) =>
        /\d|&/.test(word) ||
        /^MA?C\p{Lu}/u.test(word) ||
        (word.length < 3 &&
          !/^(?:\p{Lu}\.?|DE|DA|DI|LA|LE|AL|EL|VAN|VON|LI|WU|HE|MA|XU|YU|HU|LU|JO|ED|AL|BO|TY)$/u.test(word)),
    )
  )
    return name;
  if (!words.some((word) => word.length >= 4)) return name;
  return words
    .map((word, index) =>
      index > 0 && /^(?:DE|DA|DI|DOS|DAS|DEL|VAN|VON|DER|DEN)$/.test(word)
        ? word.toLowerCase()
        : word
            .toLowerCase()
            .replace(
              /(^|[-'’.])(\p{L})/gu,
              (_, before: string, letter: string) => before + letter.toUpperCase(),
            ),
    )
    .join(' ');
}
