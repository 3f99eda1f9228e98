"""The nouns and rules of citizens' workshops. Frozen dataclasses; standard library only."""
