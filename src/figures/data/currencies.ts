/**
 * Signs and letters of currencies. Codes, and names with a country, come from the platform's own copy of ISO 4217 and CLDR (`Intl`). What
 * stands for several currencies means the best known one; a bare "$" is USD.
 */

/** Signs before or behind the amount. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₪', 'ILS'],
  ['₡', 'CRC'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₵', 'GHS'],
  ['₲', 'PYG'],
  ['₸', 'KZT'],
  ['₮', 'MNT'],
  ['₼', 'AZN'],
  ['₿', 'BTC'],
  ['৳', 'BDT'],
  ['៛', 'KHR'],
  ['֏', 'AMD'],
  ['¢', 'USD'],
  ['ரூ', 'LKR'],
  ['元', 'CNY'],
  ['円', 'JPY'],
])

/** Letters that tell the dollar, or another sign, apart: "US$", "C $", "$US". */
export const SIGN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cdn', 'CAD'],
  ['cad', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['aud', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['b', 'BND'],
  ['z', 'ZWL'],
  ['n', 'NAD'],
  ['fj', 'FJD'],
  ['e', 'EGP'],
  ['usd', 'USD'],
  ['rmb', 'CNY'],
  ['cn', 'CNY'],
])

/** Letters that stand before an amount as a sign does. As written. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['RM', 'MYR'],
  ['Rs', 'INR'],
  ['Rp', 'IDR'],
  ['RMB', 'CNY'],
  ['R', 'ZAR'],
  ['kr', 'SEK'],
  ['Kč', 'CZK'],
  ['zł', 'PLN'],
  ['Ft', 'HUF'],
  ['Sh', 'KES'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Tk', 'BDT'],
  ['Fr', 'CHF'],
  ['SFr', 'CHF'],
  ['Ps', 'GBP'],
  ['PS', 'GBP'],
  ['Php', 'PHP'],
  ['Y', 'JPY'],
])

/** Letters that are words, names or codes too ("TOP 10", "PHP 8", "R15"): money only where the number is written as an amount is. */
export const AMBIGUOUS_PREFIXES: ReadonlySet<string> = new Set(
  'R PS Ps Y Ft Sh Fr ALL TOP TRY CUP MAD PEN COP SOS BAM MOP GEL AMD LAK ANG BOB ERN RON SRD NAD STN PHP NIO CVE ETH GIP MUR SLE'.split(
    ' ',
  ),
)
