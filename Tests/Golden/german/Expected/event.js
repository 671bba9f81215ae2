const digestText = {datePattern: "{day}. {month} {year}", kindArticle: "Artikel", kindEvent: "Ereignis", kindOutlet: "Medium", kindPerson: "Person", scriptChoose: "Anzeige auswählen", scriptCloseAll: "Alle Passagen schließen", scriptCopied: "Die Adresse der Zeile ist kopiert", scriptHidden: "{outlet} ist ausgeblendet", scriptInAddressBar: "Die Adresse der Zeile steht in der Adressleiste", scriptMark: "Hervorheben:", scriptMarked: "{outlet} ist hervorgehoben", scriptNoOutlet: "kein Medium", scriptNoneMarked: "kein Medium ist hervorgehoben", scriptNothing: "Nichts gefunden. Mit weniger Wörtern oder anderen Wortformen findet sich vielleicht mehr.", scriptOpenAll: "Alle Passagen öffnen", scriptOutlets: "Medien", scriptResults: {one: "{count} Ergebnis", other: "{count} Ergebnisse"}, scriptShown: "{outlet} ist eingeblendet", scriptUnreadable: "Der Suchindex ließ sich nicht lesen: {message}", monthNames: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]};
// What this script adds to an event's page: outlets to hide or to single out, all passages opened at once, a row's
// address copied by a click. The page has all it shows without it. The build writes its words, as digestText, before it.
(() => {
  "use strict";

  /** Room that is kept for it, so that nothing moves. */
  const place = document.querySelector(".tools-place");
  const articles = [...document.querySelectorAll(".clippings > article")];
  const outlets = [...new Set(articles.map((article) => article.querySelector(".kicker").textContent.trim()))];

  /** What the page shows of each outlet: columns of the matrices, rows, entries of the time line, the articles. */
  const parts = new Map(outlets.map((outlet) => [outlet, []]));
  const add = (outlet, element) => parts.get(outlet.trim())?.push(element);

  for (const table of document.querySelectorAll(".matrix")) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      for (const row of table.rows) add(head.textContent, row.cells[column]);
    });
  }
  for (const name of document.querySelectorAll(".rows > div > dt > a:first-child")) {
    add(name.textContent, name.closest("div"));
  }
  for (const name of document.querySelectorAll(".timeline b")) add(name.textContent, name.closest("dd"));
  for (const article of articles) add(article.querySelector(".kicker").textContent, article);

  /** `text` with values in its places. */
  const filled = (text, values) => text.replace(/{(\w+)}/g, (place, name) => values[name] ?? place);

  const element = (tag, attributes, ...children) => {
    const made = document.createElement(tag);
    Object.assign(made, attributes);
    made.append(...children);
    return made;
  };

  /** Read out when it changes, and shown for those who see. */
  const status = element("p", { className: "status", role: "status" });
  const say = (text) => {
    status.textContent = text;
  };

  const hide = (outlet, isHidden) => {
    for (const part of parts.get(outlet)) part.hidden = isHidden;
    say(isHidden ? filled(digestText.scriptHidden, { outlet }) : filled(digestText.scriptShown, { outlet }));
  };

  const singleOut = (outlet) => {
    for (const part of [...parts.values()].flat()) part.classList.remove("singled");
    for (const part of parts.get(outlet) ?? []) part.classList.add("singled");
    say(outlet ? filled(digestText.scriptMarked, { outlet }) : digestText.scriptNoneMarked);
  };

  const tools = element("details", { className: "tools" }, element("summary", {}, digestText.scriptChoose));
  if (outlets.length > 1) {
    const boxes = outlets.map((outlet) => {
      const box = element("input", { type: "checkbox", checked: true });
      box.addEventListener("change", () => hide(outlet, !box.checked));
      return element("label", {}, box, ` ${outlet}`);
    });
    const choice = element("select", {}, element("option", { value: "" }, digestText.scriptNoOutlet));
    choice.append(...outlets.map((outlet) => element("option", { value: outlet }, outlet)));
    choice.addEventListener("change", () => singleOut(choice.value));
    tools.append(
      element("fieldset", {}, element("legend", {}, digestText.scriptOutlets), ...boxes),
      element("label", {}, `${digestText.scriptMark} `, choice),
    );
  }
  const passages = [...document.querySelectorAll("main details:not(.tools)")];
  if (passages.length > 0) {
    const button = element("button", { type: "button" }, digestText.scriptOpenAll);
    button.addEventListener("click", () => {
      const open = !passages.every((passage) => passage.open);
      for (const passage of passages) passage.open = open;
      button.textContent = open ? digestText.scriptCloseAll : digestText.scriptOpenAll;
    });
    tools.append(button);
  }
  if (tools.children.length > 1) place?.append(tools);
  document.querySelector("main").append(status);

  /** From disk a page may not write to the clipboard; then the address bar has the link, as without the script. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".self");
    if (!link) return;
    navigator.clipboard?.writeText(link.href).then(
      () => say(digestText.scriptCopied),
      () => say(digestText.scriptInAddressBar),
    ) ?? say(digestText.scriptInAddressBar);
  });
})();
