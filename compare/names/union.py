"""Disjoint sets of numbered things: which spellings are one name."""

from __future__ import annotations


class Union:
    """Disjoint sets of spellings (Tarjan 1975), with their members."""

    def __init__(self, size: int) -> None:
        self.parent = list(range(size))
        self.members = [[index] for index in range(size)]

    def find(self, index: int) -> int:
        """Return the first member of the set of *index*."""
        while self.parent[index] != index:
            self.parent[index] = self.parent[self.parent[index]]
            index = self.parent[index]
        return index

    def join(self, one: int, two: int) -> None:
        """Make the sets of two members one."""
        one, two = sorted((self.find(one), self.find(two)))
        if one != two:
            self.parent[two] = one
            self.members[one] += self.members[two]
