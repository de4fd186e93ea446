"""The names of meetings in a text: phrases, acronyms and lone ordinals that name one."""
