"""What the tool does, in terms of the domain and of ports that other rooms fill."""
