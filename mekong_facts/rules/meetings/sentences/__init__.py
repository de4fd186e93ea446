"""The sentences that speak of meetings, and what they tell of something else."""
