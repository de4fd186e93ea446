"""`python -m mekong_facts` is the command line."""

from mekong_facts.cli import main

if __name__ == "__main__":
    main()
