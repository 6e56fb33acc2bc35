"""Four hundred queries drawn from the articles themselves, 80 of each class, the same for the same articles."""
import bisect
import collections
import json
import math
import random

CLASSES = ["single", "and", "or", "phrase", "rare"]
EACH = 80


def draw(tokens_path, seed=7):
    """A list of (class, [term, ...]); the terms are those of the exported articles."""
    documents, sample, number = collections.Counter(), [], 0
    rng = random.Random(seed)
    with open(tokens_path) as lines:
        for number, line in enumerate(lines, 1):
            words = json.loads(line)["text"].split(" ")
            documents.update(set(words))
            # A uniform sample, however many articles there are.
            if len(sample) < 4000:
                sample.append(words)
            elif rng.randrange(number) < 4000:
                sample[rng.randrange(4000)] = words
    usable = {word: count for word, count in documents.items() if word.isascii() and word.isalpha() and len(word) > 2}
    by_frequency = sorted((count, word) for word, count in usable.items())
    rare = sorted(word for word, count in usable.items() if 2 <= count <= 20)
    ordinary = {word for word, count in usable.items() if number / 1000 < count < number / 2}

    def common():
        # As many from each tenfold of frequency: what is asked for is neither the rarest nor the most frequent.
        wanted = number * math.exp(rng.uniform(math.log(1 / 300), math.log(1 / 3)))
        return by_frequency[min(bisect.bisect(by_frequency, (wanted, "")), len(by_frequency) - 1)][1]

    def several(most):
        while True:
            words = sorted({word for word in rng.choice(sample) if word in ordinary})
            if len(words) >= most:
                return rng.sample(words, rng.randint(2, most))

    def phrase():
        while True:
            words = rng.choice(sample)
            length = rng.randint(2, 3)
            start = rng.randrange(max(1, len(words) - length))
            phrase = words[start:start + length]
            if len(phrase) == length == len(set(phrase)) and all(word in ordinary for word in phrase):
                return phrase

    queries = []
    for _ in range(EACH):
        queries.append(("single", [common()]))
        queries.append(("and", several(3)))
        queries.append(("or", several(3)))
        queries.append(("phrase", phrase()))
        # Half of the rare words stand alone, half beside a frequent one.
        queries.append(("rare", [rng.choice(rare)] + ([common()] if rng.random() < 0.5 else [])))
    return queries
