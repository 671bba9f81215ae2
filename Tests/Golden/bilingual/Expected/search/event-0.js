digestSearch("event-0", `Museum lends its glass whale	event/museum-lends-its-glass-whale/index.html	1 article, 1 outlet		
Ferry grounding off Port Ellery	event/fähre-vor-port-ellery/index.html	3 articles, 3 outlets		
`);
