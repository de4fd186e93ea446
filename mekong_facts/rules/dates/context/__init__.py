"""What a text lets its dates stand on: the day it is dated, the days it tells, what a date settles by itself."""
