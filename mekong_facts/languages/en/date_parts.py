"""English: what the ways to write dates are made of, in the codes of `rules.dates.atoms`, and the words around them."""

from __future__ import annotations

from mekong_facts.languages.forms import words

D = "(?P<d>[abo])"  # a day, a month, and a weekday before them
M = "(?P<m>[MVv])"
W = "(?:(?:(?P<l>L)_)?(?P<w>[Ww])[_,;!~`-])?"
DM = '[_=!"-]'  # between day and month
MD = '[_!:,`"-]'  # between month and day
Y = '(?:[_,!:;=$/"-](?P<y>Y)(?:[_,]Z)?|[_,](?P<z>z)[_"](?P<y_>[YE])|[_,](?P<y__>E)|[_!](?P<y___>I))'
AND = "[-~@&]"
G = "(?:(?:(?P<g>[GB])[_=-]|(?P<g_>B)[$]))?"
TIME = words(
    "on by until till from to since of before after through and "
    "between , ( the morning afternoon evening day date dates dated : \n"
)
# before a name that is a month's, too: Aunt May
TITLES = words(
    "mr mrs messrs ms miss dr sir madam chief aunt auntie uncle sister brother daughter son mother cousin niece nephew lady lord "
    "hurricane typhoon cyclone storm"
)
POINT = words("on until till to since from of before after date day dates dated")
# what has a number, which is no date
NUMBERED = words(
    "batch lot lots mile miles km section sections article articles item items model regulation directive decree "
    "act cap no nos number numbers codes serials tel telephone phone fax ext extension p pp "
    "page pages room rm doc article hotline call mobile id item ref code flat box bus flight route highway version ver "
    "para chapter section clause rule table figure annex serial case invoice order linux build firmware release rev isbn issn sku patent file type"
)
# of numbers, not of full days
PLURALS = words("rooms routes highways clauses tables figures annexes paragraphs paras chapters")
