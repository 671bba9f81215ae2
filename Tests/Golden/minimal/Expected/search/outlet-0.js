digestSearch("outlet-0", `harbour	outlet/harbour/index.html	1 article		
`);
