"""One component a kind of fact, for every language; what differs by language comes from `mekong_facts.languages`."""
