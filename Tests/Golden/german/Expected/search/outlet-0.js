digestSearch("outlet-0", `Harbour Daily	outlet/harbour/index.html	2 Artikel		
Küstenbote	outlet/kueste/index.html	1 Artikel		
Northern Ledger	outlet/ledger/index.html	1 Artikel		
`);
