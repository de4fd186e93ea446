"""English: what each rule for dates says, with examples."""

from mekong_facts.rules.rule import Rule

RULES = (
    Rule(
        "en.date.day-month",
        "A day, then its month, with or without weekday and year.",
        (
            "The forum opens on [[14 February 2012]].",
            "They met on [[Tuesday, 3rd of May]].",
            "Done on the [[15th day of June in the year 2013]].",
        ),
    ),
    Rule(
        "en.date.month-day",
        "A month, then the day, with or without weekday and year.",
        (
            "The talks open on [[Feb. 14]].",
            "It was signed on [[Friday, May 31, 2013]].",
            "They return on [[May twenty nine]].",
        ),
    ),
    Rule(
        "en.date.month-year",
        "A month with its year, and early, mid or late before it.",
        ("The first forum was held in [[October 2004]].", "Rains began in [[late June, 2016]]."),
    ),
    Rule(
        "en.date.month",
        "A month alone; names that are also words (May, March) only after a word of time.",
        ("The list closes in [[August]].", "The bridge opens in [[May]].", "Work starts in [[early December]]."),
    ),
    Rule(
        "en.date.year",
        "A year after a word of time or where nothing follows that it could count, with early, mid or late.",
        (
            "Founded in [[2003]], it has six members.",
            "The road was paved in [[late 1998]].",
            "The [[2010]] floods broke it.",
        ),
    ),
    Rule(
        "en.date.era-year",
        "A year of an era: BC, AD, the Buddhist Era.",
        ("The law dates from [[B.E. 2546]].", "The canal was dug in [[146 BC]]."),
    ),
    Rule(
        "en.date.year-first",
        "The words of a Chinese date as translators keep them, the year first.",
        ("The forum open curtain on [[2013 year 9 month 17 day]].", "Nanning [[September 17 day]] electricity."),
    ),
    Rule(
        "en.date.translated",
        "The words day, month and year before their numbers, as translators from Vietnamese keep them.",
        (
            "The fair opens [[day 14 month 2 year 2012]].",
            "It will be held in [[month 6 year 2012]].",
            "The course runs from day [[22 to day 23/7]].",
        ),
    ),
    Rule(
        "en.date.numeric",
        "Day, month and year as numbers in the order of the text, of the caller or of the region.",
        ("The list of 24/6/2013 replaces that of [[03/05/2013]].", "Updated: [[16.2.2012]]"),
    ),
    Rule(
        "en.date.iso",
        "Year, month and day as numbers.",
        ("Posted on [[2015-09-09]] by the desk.", "Issued [[20120214]]."),
    ),
    Rule(
        "en.date.numeric-day-month",
        "Day and month as numbers, after a word of time, a weekday or a bracket.",
        ("The session of the morning of [[5/9]] was short.", "The group meets on [[Friday 7/6]]."),
    ),
    Rule(
        "en.date.numeric-month-year",
        "Month and year as numbers, after a word of time.",
        ("It was agreed in [[12/2015]].",),
    ),
    Rule(
        "en.date.days-month",
        "Two days and the month they share.",
        ("It runs from the [[14th to the 16th of October 2014]].", "Ministers met on [[14 and 15 November 2013]]."),
    ),
    Rule(
        "en.date.month-days",
        "A month and two of its days.",
        ("They gather on [[Feb. 14-15, 2012]].", "The fair is open [[June 17 to 19]]."),
    ),
    Rule(
        "en.date.day-range",
        "A range of days over the end of a month.",
        ("The course runs [[30 November - 2 December 2011]].", "It lasts from [[February 28 to March 2]]."),
    ),
    Rule(
        "en.date.month-range",
        "A range of months.",
        ("The dry season lasts from [[November to April]].", "They trained from [[May to June 2014]]."),
    ),
    Rule(
        "en.date.year-range",
        "A range of years that bounds no plan.",
        (
            "Between [[2008 and 2011]] nine boats sank.",
            "The war of [[264-241 BC]] was long.",
            "He led the choir from [[1999 to 2004]].",
        ),
    ),
    Rule(
        "en.date.numeric-range",
        "A range of days as numbers.",
        ("They meet on [[5-6/9]] in the old hall.", "The hall is closed from [[28/2 to 2/3/2013]]."),
    ),
    Rule(
        "en.date.range",
        "A range of two dates of any grain after from or between; one of them may be today or now.",
        ("She led it from the [[first quarter of 2005 until May 2007]].", "It rained between [[2005 and May 2007]]."),
    ),
    Rule(
        "en.date.part",
        "The first or last days, weeks or months of a longer stretch.",
        ("Exports rose in the [[first nine months of 2012]].",),
    ),
    Rule(
        "en.date.weekday-of-month",
        "A weekday by its number in a month; without a year it is the month.",
        ("The board meets on the [[third Thursday of November 2012]].",),
    ),
    Rule(
        "en.date.weekday",
        "A weekday, with last, this, next or a week; the clause's tense tells which one.",
        ("The envoys arrive on [[Tuesday]].", "They left [[last Friday]].", "The vote is on [[Monday next week]]."),
    ),
    Rule(
        "en.date.relative-day",
        "Today, yesterday, tomorrow and their like.",
        ("The minister said [[yesterday]] that talks go on.", "It rained [[this morning]]."),
    ),
    Rule(
        "en.date.relative",
        "A unit of time with last, this, next, previous, following or same.",
        (
            "Trade grew [[last year]].",
            "A list is due by the [[end of next month]].",
            "He left on the [[following day]].",
            "They sail the [[week after next]].",
        ),
    ),
    Rule(
        "en.date.relative-month",
        "A month, or a day of one, told by its year or direction: August last year, next May, last March 14.",
        ("The first round was in [[August last year]].", "She was elected [[last May]].", "It fell [[last March 14]]."),
    ),
    Rule(
        "en.date.offset",
        "A number of units ago, earlier, later or from now.",
        (
            "The pact was signed [[two years ago]].",
            "It opened on 3 May 2012 and fell [[three days later]].",
            "The team will return in [[two weeks]].",
        ),
    ),
    Rule(
        "en.date.quarter",
        "A quarter of a year.",
        ("Exports fell in the [[first quarter of 2013]].", "Sales rose in [[Q3 2012]]."),
    ),
    Rule(
        "en.date.half",
        "A half of a year.",
        ("Arrivals rose in the [[first half of 2014]].", "Prices fell in [[H1 2012]]."),
    ),
    Rule(
        "en.date.decade",
        "A decade, in figures or words.",
        ("The dam dates from the [[1970s]].", "Trade grew in the [[late 1990s]]."),
    ),
    Rule(
        "en.date.week",
        "A week of a month or year, by its number.",
        ("The group meets in the [[first week of May 2012]].", "They come in the [[week of 23 April 2012]]."),
    ),
    Rule("en.date.season", "A season, in narratives only.", ("They marched in the [[spring of 1942]].",), "narrative"),
    Rule("en.date.feast", "A feast with a fixed date.", ("The office closes on [[Christmas Day]].",)),
    Rule(
        "en.date.row",
        "The day or days that open a line below a month, which is alone in its line and heads a calendar.",
        ("March 2017\n[[16-18]]  Tourism Forum, Hue",),
    ),
    Rule(
        "en.date.bare-day",
        "A day alone (on the 13th): that of the month last named, or the nearest to the day of writing.",
        ("On 2 May 2012 it rained, and on the [[13th]], they left.",),
    ),
    Rule(
        "en.date.weekday-day",
        "A weekday with the day of the month, the month left out.",
        ("The panel meets on [[Monday the 21st]].",),
    ),
)
