// While many write, a first message costs a number that makes the SHA-256 of the page's ticket begin with zeros. It is looked for in slices as
// soon as the page names the price, so that most have paid before they press Skicka; without a script one waits instead.
const SLICE = 12;
const PAUSE = 4;
const TRIES = 32;

const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const isPrime = (n) => { for (let by = 2; by * by <= n; by += 1) if (n % by === 0) return false; return true; };
const primes = [];
for (let n = 2; primes.length < 64; n += 1) if (isPrime(n)) primes.push(n);
// FIPS 180-4, 4.2.2 and 5.3.3.
const ROUNDS = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const words = new Int32Array(64);
const turn = (x, by) => (x >>> by) | (x << (32 - by));

/** The first 32 bits of the SHA-256 of at most 55 plain characters. */
export function firstWord(text) {
  words.fill(0, 0, 16);
  for (let at = 0; at < text.length; at += 1) words[at >> 2] |= text.charCodeAt(at) << (24 - 8 * (at & 3));
  words[text.length >> 2] |= 0x80 << (24 - 8 * (text.length & 3));
  words[15] = text.length * 8;
  for (let at = 16; at < 64; at += 1) {
    const x = words[at - 15];
    const y = words[at - 2];
    words[at] = (words[at - 16] + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + words[at - 7] + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))) | 0;
  }
  let [a, b, c, d, e, f, g, h] = START;
  for (let at = 0; at < 64; at += 1) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[at] + words[at]) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
  }
  return (START[0] + a) | 0;
}

async function numberFor(ticket, bits) {
  for (let number = 0; ;) {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      for (const last = number + TRIES; number < last; number += 1) {
        if (Math.clz32(firstWord(`${ticket}:${number}`)) >= bits) return number;
      }
    }
    await new Promise((rested) => { setTimeout(rested, PAUSE); });
  }
}

const looked = new Map();

/** Pays for the page's ticket, and presses Skicka again for somebody who has pressed it already. */
export async function pay() {
  const field = document.getElementById('biljett');
  if (!field || field.dataset.bits === '0') return;
  const ticket = field.value;
  if (!looked.has(ticket)) looked.set(ticket, numberFor(ticket, Number(field.dataset.bits)));
  const number = await looked.get(ticket);
  const now = document.getElementById('biljett');
  if (now?.value !== ticket) return;
  now.value = `${ticket}:${number}`;
  if (now.dataset.awaited === 'ja') now.form.requestSubmit(now.form.querySelector('[name=steg][value=skicka]'));
}
