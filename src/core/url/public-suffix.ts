/**
 * Under which names anyone can have a domain: a rule for all of `*.co.uk` would be a rule for half a country. The whole
 * list of such names is 200 KB and changes weekly; this knows its shapes, which is enough to refuse a wildcard. A name
 * it does not know costs no more than a rule for the sites that the reader was shown and agreed to.
 */

/** Second-level names that registries of countries keep for kinds of owners. */
const kinds = new Set(
  (
    'ac ad art asn asso av biz bbs cci club co com coop csiro dr e edu ed eng firm fin gc gen go gob gob gok gos gouv gov ' +
    'govt gr gub gv hotel id ind inf info int k12 law lg ltd maori med mi mil mod muni name ne net net nhs nic nom ' +
    'nome notaires novel nsn nt oeiras or org other parliament perso plc plo police presse press priv pro psi ' +
    'publ pvt qld re rec res roma sa sci school sch sc tas telecom tm tur tv uk vic wa web wiki'
  ).split(' '),
);

/** Countries where every name of two parts is one to register under. */
const wholeCountries = new Set('bd ck er fk jm kh mm np pg'.split(' '));

/** Hosts that rent out names of their own. */
const rented = new Set(
  (
    'blogspot.com github.io gitlab.io netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com ' +
    'herokuapp.com appspot.com cloudfront.net amazonaws.com azurewebsites.net wordpress.com substack.com tumblr.com ' +
    'weebly.com wixsite.com altervista.org over-blog.com free.fr blog.hu typepad.com livejournal.com medium.com'
  ).split(' '),
);

/** Whether anyone can have a host below this one: `com`, `co.uk`, `github.io`. */
export function isPublicSuffix(host: string): boolean {
  const labels = host.split('.');
  if (labels.length < 2 || rented.has(host)) return true;
  if (labels.length > 2) return false;
  const [name, country] = labels as [string, string];
  return country.length === 2 && (kinds.has(name) || wholeCountries.has(country));
}
