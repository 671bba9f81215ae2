digestSearch("article-0", `Ferry runs aground <off> Port Ellery	article/harbour/2026-03-02-ferry.html	Harbour Daily		The ferry Saint Brannoc ran aground off Port Ellery on Monday. {{title}} & <b>more</b>.
Tugs free the grounded ferry	article/ledger/2026-03-03-ferry.html	Northern Ledger		Tugs freed the ferry Saint Brannoc on the evening tide on Tuesday.
`);
