"""The public site: pages for everybody that tell what became of every idea. They need no server and ask for nothing."""
