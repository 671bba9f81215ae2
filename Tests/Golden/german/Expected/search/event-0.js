digestSearch("event-0", `Museum lends its glass whale	event/museum-lends-its-glass-whale/index.html	1 Artikel, 1 Medium	en	
Ferry grounding off Port Ellery	event/fähre-vor-port-ellery/index.html	3 Artikel, 3 Medien		
`);
