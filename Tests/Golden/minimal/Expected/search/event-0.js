digestSearch("event-0", `Ferry runs aground off Port Ellery	event/ferry-runs-aground-off-port-ellery/index.html	1 article, 1 outlet		
`);
