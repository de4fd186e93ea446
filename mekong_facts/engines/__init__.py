"""Extraction on many machines: work cut into parts, parts written by workers, a manifest of all parts.

What is cut, written and recorded is the same for any engine; only `dask` knows the one that hands parts out.
"""
