"""A text as the rules for officials read it: its words, and where those of offices, ranks and countries stand."""
