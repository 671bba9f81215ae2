const digestText = {datePattern: "{day}. {month} {year}", kindArticle: "Artikel", kindEvent: "Ereignis", kindOutlet: "Medium", kindPerson: "Person", scriptChoose: "Anzeige auswählen", scriptCloseAll: "Alle Passagen schließen", scriptCopied: "Die Adresse der Zeile ist kopiert", scriptHidden: "{outlet} ist ausgeblendet", scriptInAddressBar: "Die Adresse der Zeile steht in der Adressleiste", scriptMark: "Hervorheben:", scriptMarked: "{outlet} ist hervorgehoben", scriptNoOutlet: "kein Medium", scriptNoneMarked: "kein Medium ist hervorgehoben", scriptNothing: "Nichts gefunden. Mit weniger Wörtern oder anderen Wortformen findet sich vielleicht mehr.", scriptOpenAll: "Alle Passagen öffnen", scriptOutlets: "Medien", scriptResults: {one: "{count} Ergebnis", other: "{count} Ergebnisse"}, scriptShown: "{outlet} ist eingeblendet", scriptUnreadable: "Der Suchindex ließ sich nicht lesen: {message}", monthNames: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]};
/* The search page. It reads the index that the build wrote, from disk as from a server: a page from disk may load scripts
   and nothing else, so each file of the index is a script that hands its text to `digestSearch`. No file is loaded before
   it is needed. Docs/search.md has the format of the index and the order of results. */

"use strict";

(() => {
  const KINDS = ["article", "event", "person", "outlet"];
  const KIND_NAMES = {
    article: digestText.kindArticle, event: digestText.kindEvent, person: digestText.kindPerson, outlet: digestText.kindOutlet,
  };
  const RESULTS_AT_A_TIME = 20;

  // ---- Words, as the build reads them (WordScanner and SearchKey in its source)

  const UNSPACED =
    "\\u3005-\\u3007\\u3041-\\u309F\\u30A1-\\u30FA\\u30FC-\\u30FF\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF" +
    "\\uFF66-\\uFF9D\\u{20000}-\\u{3FFFF}\\u0E01-\\u0E4E\\u0E81-\\u0ECE\\u1000-\\u103F\\u1780-\\u17D3";
  const CLASSES = [
    ["ignored", /[\u00AD\u200B-\u200D\u2060\uFEFF]/u],
    ["apostrophe", /['\u2019\u02BC\uFF07]/u],
    ["unspaced", new RegExp(`[${UNSPACED}]`, "u")],
    ["mark", /\p{M}/u],
    ["letter", /[\p{Alphabetic}\p{Nd}]/u],
  ];
  const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ" };
  const LONGEST_KEY = 30;
  const ELIDED = new Set(["c", "d", "j", "l", "m", "n", "s", "t", "qu"]);

  function classOf(character) {
    const found = CLASSES.find(([, pattern]) => pattern.test(character));
    return found ? found[0] : "other";
  }

  /** A digit of any script as one of ASCII; they stand in tens, one script behind the other. */
  function digitOf(character) {
    if (!/\p{Nd}/u.test(character)) return character;
    const code = character.codePointAt(0);
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  }

  /** The form that words are found by: lower case, no accents. */
  function keyOf(word) {
    if (/^[a-z0-9'.]*$/.test(word)) return word.slice(0, LONGEST_KEY);
    const bare = word.toLowerCase().normalize("NFKD").toLowerCase().replace(/[\u0300-\u036F]/g, "");
    const plain = bare.replace(/[ßæœøłđðþıς]/g, (letter) => PLAIN[letter]).replace(/[\s\u0000-&(-\-/:>]/g, "");
    return Array.from(plain.normalize("NFC")).slice(0, LONGEST_KEY).join("");
  }

  /** The words of a text: `{key, start, end}` with places in the text. */
  function wordsOf(text) {
    const found = [];
    const characters = Array.from(text);
    const classes = characters.map(classOf);
    const starts = [];
    let length = 0;
    for (const character of characters) {
      starts.push(length);
      length += character.length;
    }
    starts.push(length);

    const isDigit = (index) => /^[0-9]$/.test(characters[index] || "");
    const isLatin = (index) => /^[A-Za-z]$/.test(characters[index] || "");
    const hasLetter = (index) => classes[index] === "letter" && !isDigit(index);
    function add(word, start, end) {
      const key = keyOf(word);
      if (key) found.push({ key, start: starts[start], end: starts[end] });
    }

    /** `3.5`, `U.S`. */
    function joinsAtFullStop(index, start) {
      if (isDigit(index - 1)) return isDigit(index + 1);
      const isInitial = isLatin(index - 1) && (index - 1 === start || characters[index - 2] === ".");
      return isInitial && isLatin(index + 1) && !hasLetter(index + 2);
    }

    /** `1,200`. */
    function isThousandsComma(index) {
      return [-1, 1, 2, 3].every((offset) => isDigit(index + offset)) && !isDigit(index + 4);
    }

    /** Reads the word that begins at `start`, and returns where it ends. */
    function readWord(start) {
      let word = "";
      let index = start;
      for (; index < characters.length; index += 1) {
        const character = characters[index];
        const kind = classes[index];
        if (kind === "letter" || kind === "mark") word += digitOf(character);
        else if (kind === "apostrophe" && hasLetter(index + 1) && !ELIDED.has(word.toLowerCase())) word += "'";
        else if (character === "." && joinsAtFullStop(index, start)) word += ".";
        else if (kind !== "ignored" && !(character === "," && isThousandsComma(index))) break;
      }
      if (word.length > 2 && /'s$/i.test(word)) word = word.slice(0, -2);
      add(word, start, index);
      return index;
    }

    /** Scripts that write no spaces give pairs of neighbours; a character that stands alone gives itself. */
    function readPairs(start) {
      let end = start;
      while (classes[end] === "unspaced") end += 1;
      if (end - start === 1) add(characters[start], start, end);
      for (let index = start; index + 1 < end; index += 1) {
        add(characters[index] + characters[index + 1], index, index + 2);
      }
      return end;
    }

    for (let index = 0; index < characters.length; ) {
      if (classes[index] === "letter") index = readWord(index);
      else if (classes[index] === "unspaced") index = readPairs(index);
      else index += 1;
    }
    return found;
  }

  // ---- The index

  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const BITS = new Uint8Array(128);
  for (let index = 0; index < LETTERS.length; index += 1) BITS[LETTERS.charCodeAt(index)] = index;

  /** The ascending numbers that letters stand for, in Rice's code. `step` is 0 where a number may repeat. */
  function numbersOf(letters, step = 1) {
    const numbers = [];
    const end = letters.length * 6;
    const width = BITS[letters.charCodeAt(0)];
    let at = 6;
    let next = 0;
    const bit = () => {
      const value = (BITS[letters.charCodeAt((at / 6) | 0)] >> (5 - (at % 6))) & 1;
      at += 1;
      return value;
    };
    while (at < end) {
      let gap = 0;
      let isOne = 1;
      while (isOne && at < end) {
        isOne = bit();
        gap += isOne;
      }
      // Ones up to the end are no number: they fill the last letter.
      if (isOne) break;
      for (let count = 0; count < width; count += 1) gap = gap * 2 + bit();
      numbers.push(next + gap);
      next += gap + step;
    }
    return numbers;
  }

  const waiting = new Map();
  const files = new Map();
  let version = "";

  window.digestSearch = (name, text) => waiting.get(name)?.(text);

  /** The text of a file of the index; loaded once. */
  function load(name) {
    if (!files.has(name)) {
      files.set(
        name,
        new Promise((resolve, reject) => {
          waiting.set(name, resolve);
          const script = document.createElement("script");
          // The version keeps a browser from mixing files of two builds.
          script.src = `${name}.js${version && `?${version}`}`;
          script.onload = () => script.remove();
          script.onerror = () => reject(new Error(`${name}.js`));
          document.head.append(script);
        }),
      );
    }
    return files.get(name);
  }

  /** What stands at the beginning of the index: where words are, how many entries each kind has, their days, and which
      outlet has what. */
  async function loadContents() {
    const contents = { block: 64, bounds: [""], kinds: {}, outlets: new Map() };
    for (const line of (await load("contents")).split("\n")) {
      const [name, ...values] = line.split(" ");
      if (name === "version") [version] = values;
      else if (name === "block") contents.block = Number(values[0]);
      else if (name === "words") contents.bounds.push(...values);
      else if (name === "of") contents.outlets.set(values[0], values.slice(1));
      else if (KINDS.includes(name)) contents.kinds[name] = daysOf(values);
    }
    return contents;
  }

  /** How many entries a kind has; the first and the last day of each, where they have any. */
  function daysOf([count, first, starts, lengths]) {
    const from = numbersOf(starts || "", 0).map((day) => day + Number(first));
    const sums = numbersOf(lengths || "", 0);
    const to = from.map((day, index) => (sums.length ? day + sums[index] - (sums[index - 1] || 0) : day));
    return { count: Number(count), from, to };
  }

  /** The name of the file that begins with a bound. */
  function shardName(bound) {
    const letters = Array.from(bound, (letter) =>
      /[a-z0-9]/.test(letter) ? letter : `_${letter.codePointAt(0).toString(16)}_`,
    );
    return bound ? `words-${letters.join("")}` : "words";
  }

  /** The bounds of the files in which `key` is, or also what begins with it. */
  function boundsOf(key, isBeginning, bounds) {
    const first = bounds.filter((bound) => bound <= key).length - 1;
    let last = first;
    while (isBeginning && last + 1 < bounds.length && bounds[last + 1].startsWith(key)) last += 1;
    return bounds.slice(first, last + 1);
  }

  const shards = new Map();

  /** The lines of one file: of each the words that it is for, and the lists behind them; or the line that it refers to. */
  function loadShard(bound) {
    if (!shards.has(bound)) {
      shards.set(
        bound,
        load(shardName(bound)).then((text) =>
          text.split("\n").filter(Boolean).map((line) => {
            const [head, ...lists] = line.split(":");
            if (head.includes(">")) {
              const [key, target] = head.split(">");
              return { keys: [key], target };
            }
            const [first, ...others] = head.split(" ");
            const keys = others.map((other) => first.slice(0, parseInt(other[0], 36)) + other.slice(1));
            return { keys: [first, ...keys], lists };
          }),
        ),
      );
    }
    return shards.get(bound);
  }

  // ---- Looking for words

  // What an entry gets for a word: in its title or its text, the word itself or one that begins so.
  const TITLE = 4;
  const TITLE_BEGINS = 3;
  const TEXT = 2;
  const TEXT_BEGINS = 1;

  /** What is found under a word: by kind, the score of each entry; and the keys of all its forms. */
  async function find(key, isBeginning, contents) {
    const scores = {};
    for (const kind of KINDS) scores[kind] = new Uint8Array(contents.kinds[kind].count);
    const forms = new Set();
    const fits = (form) => form === key || (isBeginning && form.startsWith(key));

    function take(line) {
      for (const form of line.keys) forms.add(form);
      const isWhole = line.keys.includes(key);
      for (const list of line.lists) {
        const kind = KINDS.find((name) => name[0] === list[0].toLowerCase());
        const isTitle = list[0] !== list[0].toLowerCase();
        const score = isTitle ? (isWhole ? TITLE : TITLE_BEGINS) : isWhole ? TEXT : TEXT_BEGINS;
        const all = scores[kind];
        for (const number of numbersOf(list.slice(1))) if (all[number] < score) all[number] = score;
      }
    }

    const references = [];
    for (const lines of await Promise.all(boundsOf(key, isBeginning, contents.bounds).map(loadShard))) {
      for (const line of lines) {
        if (!line.keys.some(fits)) continue;
        if (line.target) references.push(line);
        else take(line);
      }
    }
    for (const { keys, target } of references) {
      const [bound] = boundsOf(target, false, contents.bounds);
      for (const line of await loadShard(bound)) {
        if (line.lists && line.keys[0] === target && line.keys.includes(keys[0])) take(line);
      }
    }
    return { scores, forms };
  }

  const dayOf = (date) => (date ? Date.parse(date) / 86_400_000 : NaN);

  /** What all words find, best first, as numbers that also tell which entry it is; sorting numbers is quick. */
  function ranked(found, query, contents) {
    const outlet = contents.outlets.get(query.outlet);
    const from = dayOf(query.from);
    const to = dayOf(query.to);
    const hits = [];
    KINDS.forEach((kind, kindNumber) => {
      if (query.kind && query.kind !== kind) return;
      const { count, from: first, to: last } = contents.kinds[kind];
      const isDated = kind === "article" || kind === "event";
      if (!isDated && !(Number.isNaN(from) && Number.isNaN(to))) return;
      const isOfOutlet = outlet && new Set(numbersOf(outlet[kindNumber]));
      for (let number = 0; number < count; number += 1) {
        let score = 0;
        for (const { scores } of found) {
          const one = scores[kind][number];
          score = one && score >= 0 ? score + one : -1;
        }
        if (score <= 0 || (isOfOutlet && !isOfOutlet.has(number))) continue;
        if (last[number] < from || first[number] > to) continue;
        // Names before what is dated, the newest first, an event above its articles.
        const order = isDated ? last[number] : 99_999;
        hits.push(((score * 100_000 + order) * 4 + kindNumber) * 2 ** 24 + number);
      }
    });
    return Float64Array.from(hits).sort().reverse();
  }

  async function entryOf(hit, contents) {
    const number = hit % 2 ** 24;
    const kind = KINDS[Math.floor(hit / 2 ** 24) % 4];
    const lines = (await load(`${kind}-${Math.floor(number / contents.block)}`)).split("\n");
    const [title, address, note, language, beginning] = lines[number % contents.block].split("\t");
    const { from, to } = contents.kinds[kind];
    return { kind, title, address, note, language, beginning, from: from[number], to: to[number] };
  }

  // ---- The page

  const form = document.getElementById("search");
  const field = document.getElementById("words");
  const status = document.getElementById("search-status");
  const list = document.getElementById("results");
  const more = document.getElementById("more");
  const lists = document.getElementById("lists");
  const root = field.dataset.root;
  const siteLanguage = document.documentElement.lang;
  const pluralForms = new Intl.PluralRules(siteLanguage);

  /** `text` with values in its places. */
  function filled(text, values) {
    return text.replace(/{(\w+)}/g, (place, name) => values[name] ?? place);
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  /** A text with the words marked that were looked for. */
  function marked(text, isFound) {
    const parts = [];
    let shown = 0;
    for (const { key, start, end } of wordsOf(text)) {
      if (!isFound(key) || end <= shown) continue;
      const begin = Math.max(start, shown);
      if (begin > shown || parts.length === 0) parts.push(text.slice(shown, begin));
      parts.push(element("mark", {}, text.slice(begin, end)));
      shown = end;
    }
    return [...parts, text.slice(shown)];
  }

  function shownDay(day) {
    const date = new Date(day * 86_400_000);
    return element("time", { dateTime: date.toISOString().slice(0, 10) }, filled(digestText.datePattern, {
      day: date.getUTCDate(), month: digestText.monthNames[date.getUTCMonth()], year: date.getUTCFullYear(),
    }));
  }

  /** An article's words are not in its result: a browser that knows text fragments leads to the first of them. */
  function addressOf(entry, forms) {
    const words = entry.kind === "article" ? forms.slice(0, 8).map((word) => `text=${encodeURIComponent(word).replace(/-/g, "%2D")}`) : [];
    return root + entry.address + (words.length ? `#:~:${words.join("&")}` : "");
  }

  function resultOf(entry, isFound, forms) {
    const language = entry.language ? { lang: entry.language } : {};
    const link = element("a", { href: addressOf(entry, forms), dir: "auto", ...language }, ...marked(entry.title, isFound));
    const about = element("p", { className: "meta" }, element("span", { className: "label" }, KIND_NAMES[entry.kind]), " ");
    about.append(element("bdi", {}, ...marked(entry.note, isFound)));
    if (entry.from) about.append(" · ", shownDay(entry.from));
    if (entry.to > entry.from) about.append(" – ", shownDay(entry.to));
    const result = element("li", {}, element("h2", {}, link), about);
    if (entry.beginning) result.append(element("p", { dir: "auto", ...language }, ...marked(entry.beginning, isFound)));
    return result;
  }

  function resultCount(number) {
    const text = digestText.scriptResults[pluralForms.select(number)] ?? digestText.scriptResults.other ?? digestText.scriptResults;
    return filled(text, { count: number.toLocaleString(siteLanguage) });
  }

  let contentsLoading = null;
  /** Counts what was asked for: an answer that comes after the next question is dropped. */
  let asked = 0;

  async function answer(query) {
    asked += 1;
    const question = asked;
    const words = wordsOf(query.q);
    // The last word may go on while nothing stands behind it. One letter begins too many to be looked for.
    const isOpen = words.length > 0 && words[words.length - 1].end === query.q.length;
    if (isOpen && /^[\p{Script=Latin}\d]$/u.test(words[words.length - 1].key)) words.pop();
    lists.hidden = words.length > 0;
    if (words.length === 0) {
      show([], "");
      return;
    }
    contentsLoading = contentsLoading || loadContents();
    const contents = await contentsLoading;
    const found = await Promise.all(
      words.map(({ key, end }) => find(key, isOpen && end === query.q.length, contents)),
    );
    if (question !== asked) return;
    const hits = ranked(found, query, contents);
    const forms = new Set(found.flatMap((word) => [...word.forms]));
    const whole = words.map((word) => word.key);
    await showHits(hits, 0, question, contents, forms, whole);
  }

  async function showHits(hits, start, question, contents, forms, words) {
    const end = Math.min(start + RESULTS_AT_A_TIME, hits.length);
    const entries = await Promise.all(Array.from(hits.slice(start, end), (hit) => entryOf(hit, contents)));
    if (question !== asked) return;
    const results = entries.map((entry) => resultOf(entry, (key) => forms.has(key), words));
    if (start === 0) {
      show(results, hits.length ? resultCount(hits.length) : digestText.scriptNothing);
    } else {
      list.append(...results);
      results[0].querySelector("a").focus();
    }
    more.hidden = end === hits.length;
    more.onclick = () => showHits(hits, end, question, contents, forms, words);
  }

  function show(results, message) {
    list.replaceChildren(...results);
    status.textContent = message;
    more.hidden = true;
  }

  function readForm() {
    return Object.fromEntries(new FormData(form));
  }

  function search() {
    const query = readForm();
    remember(query);
    answer(query).catch((error) => show([], filled(digestText.scriptUnreadable, { message: error.message })));
  }

  /** So that the way back from a result leads to the results. */
  function remember(query) {
    const given = Object.entries(query).filter(([, value]) => value);
    const address = given.length ? `?${new URLSearchParams(given)}` : window.location.pathname;
    try {
      window.history.replaceState(null, "", address);
    } catch {
      // Some browsers keep pages from disk from changing their address.
    }
  }

  function fillForm() {
    for (const [name, value] of new URLSearchParams(window.location.search)) {
      if (form.elements[name]) form.elements[name].value = value;
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  form.addEventListener("input", search);
  form.hidden = false;
  fillForm();
  contentsLoading = loadContents();
  contentsLoading.catch(() => {});
  if (field.value) search();
  else field.focus();
})();
