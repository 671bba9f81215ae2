digestSearch("article-0", `Museum lends its glass whale	article/harbour/2026-01-09-whale.html	Harbour Daily	en	The museum at Oxholm lends its glass whale to a […]
Grounded ferry: passengers taken off in lifeboats	article/ledger/2026-03-02-ferry.html	Northern Ledger	en	Lifeboats took about 200 passengers off a ferry that had […]
Ferry with 180 aboard runs aground off Port Ellery	article/harbour/2026-03-02-ferry.html	Harbour Daily	en	The ferry Saint Brannoc ran […]
Fähre „Saint Brannoc“ läuft vor Port Ellery auf Grund	article/kueste/2026-03-02-faehre.html	Küstenbote		Die Fähre „Saint Brannoc“ ist am Montag vor Port Ellery auf eine Sandbank gelaufen. […]
`);
