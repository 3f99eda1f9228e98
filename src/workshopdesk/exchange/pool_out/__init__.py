"""Back to the idea pool: ideas and answers in the files and sheets that each platform takes. There is no network code.

Field names and limits were read in the platforms' own sources: ../shared/formats/EXCHANGE.md §2.
"""
