// Shows the papers that hold every word. Without it the page is whole. No "less than" and no "and" signs: it
// stands in a page that is XML too.
(function () {
  "use strict";
  const all = function (selector, within) { return Array.from((within || document).querySelectorAll(selector)); };
  const folded = function (text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
  };
  const bar = document.querySelector(".filter");
  const words = bar.querySelector("input");
  const place = bar.querySelector("select");
  const told = bar.querySelector("output");
  const papers = all("article").map(function (article) {
    const links = all('nav a[href="#' + article.id + '"]');
    return { article: article, line: links.length ? links[0].closest("li") : null, text: folded(article.textContent) };
  });

  const hideEmpty = function (parts, held) {
    all(parts).forEach(function (part) { part.hidden = all(held + ":not([hidden])", part).length === 0; });
  };

  const show = function () {
    const wanted = folded(words.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    papers.forEach(function (paper) {
      const fits = wanted.every(function (word) { return paper.text.includes(word); });
      paper.article.hidden = !fits;
      if (paper.line) { paper.line.hidden = !fits; }
      shown += fits ? 1 : 0;
    });
    hideEmpty("main > section", "article");
    hideEmpty("nav > ul > li", "ol > li");
    told.textContent = wanted.length
      ? told.dataset.text.replace("%1", shown).replace("%2", papers.length) : "";
  };

  words.addEventListener("input", show);
  words.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { words.value = ""; show(); words.blur(); }
  });
  place.addEventListener("change", function () {
    const part = document.getElementById(place.value);
    if (part) { part.scrollIntoView(); }
    place.selectedIndex = 0;
  });
  document.addEventListener("keydown", function (event) {
    const typing = document.activeElement === words || event.ctrlKey || event.altKey || event.metaKey;
    if (event.key === "/") { if (!typing) { words.focus(); event.preventDefault(); } }
  });
  bar.hidden = false;
}());
