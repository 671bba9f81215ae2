digestSearch("outlet-0", `Harbour Daily	outlet/harbour/index.html	1 article		
Northern Ledger	outlet/ledger/index.html	1 article		
The Silent Post	outlet/silent/index.html	0 articles		
`);
