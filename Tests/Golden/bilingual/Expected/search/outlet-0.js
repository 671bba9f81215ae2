digestSearch("outlet-0", `Harbour Daily	outlet/harbour/index.html	2 articles		
Küstenbote	outlet/kueste/index.html	1 article		
Northern Ledger	outlet/ledger/index.html	1 article		
`);
