"""Corpora: articles as JSON Lines, from a file or folder of one's own or generated."""
import gzip
import itertools
import json
import os
import random

SEED = 20240404

GIVEN = "Jens Antony Maria Astrid Ruslan Grant Olena Viktor Hadja Peter Ursula Mark Josep Krista Emil Dana".split()
SURNAMES = [a + b for a in "Hol Ber Kar Lind Stolt Wern Zal Mor Pav Tus Ker Nord Vas Gri".split()
            for b in "strand mann ovic enko berg sson ley ini ault escu".split()]
COUNTRIES = ("Ukraine Germany Poland France Italy Norway Sweden Denmark Estonia Latvia Lithuania Japan Canada Spain "
             "Finland Romania Moldova Greece Portugal Ireland").split()
ORGANISATIONS = ["the World Bank", "NATO", "the European Commission", "the finance ministry", "the United Nations"]
VERBS = ["said", "told reporters", "said on Tuesday", "added", "announced"]
ONSETS = "b br d dr f fl g gr h k kl l m n p pl pr r s st t tr v w z".split()
VOWELS = "a e i o u ai ea ou".split()
CODAS = ["", "n", "r", "l", "m", "nd", "rt", "ck", "x"]


def words_of_language(rng, count):
    """`count` different made-up words, the frequent ones short."""
    words, seen = [], set()
    while len(words) < count:
        syllables = 1 + (len(words) > 200) + (len(words) > 5000) + (rng.random() < 0.3)
        word = "".join(rng.choice(ONSETS) + rng.choice(VOWELS) for _ in range(syllables)) + rng.choice(CODAS)
        if word not in seen:
            seen.add(word)
            words.append(word)
    return words


def generated(path, count, words_each=320, seed=SEED):
    """Writes `count` articles of about `words_each` words: words by Zipf's law, a few hundred topics whose own words
    come in bursts, persons, countries, sums of money and statements. The same arguments write the same bytes."""
    rng = random.Random(seed)
    language = words_of_language(rng, 120_000)
    weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(language))))
    topics = [[language[rng.randrange(300, 30_000)] for _ in range(60)] for _ in range(400)]
    people = [f"{rng.choice(GIVEN)} {surname}" for surname in SURNAMES for _ in range(3)]
    known = list(itertools.accumulate(1 / (rank + 1) for rank in range(len(people))))

    def sum_of_money():
        figure = rng.choice([rng.randint(1, 999), round(rng.uniform(1, 99), 1)])
        return rng.choice(["${} {}", "€{} {}", "about ${} {}", "{} {} dollars"]).format(
            figure, rng.choice(["million", "billion"]))

    # One draw for many articles: a call for each word would take ten times as long.
    pool, used = [], 0
    with open(path + ".part", "w") as file:
        for number in range(count):
            length = max(20, int(rng.gauss(words_each, words_each / 4)))
            if used + length > len(pool):
                pool, used = rng.choices(language, cum_weights=weights, k=1_000_000), 0
            stock = pool[used:used + length]
            used += length
            topic = rng.choice(topics)
            speakers = rng.choices(people, cum_weights=known, k=3)
            sentences, at = [], 0
            while at < length:
                size = rng.randint(8, 22)
                part = stock[at:at + size]
                at += size
                for _ in range(len(part) // 5):
                    part[rng.randrange(len(part))] = rng.choice(topic)
                kind = rng.random()
                if kind < 0.15:
                    part.insert(rng.randrange(len(part) + 1), rng.choice(COUNTRIES))
                if kind < 0.08:
                    part.append(sum_of_money())
                text = " ".join(part)
                text = text[0].upper() + text[1:]
                if 0.2 < kind < 0.28:
                    text = f"“{text},” {rng.choice(speakers)} {rng.choice(VERBS)}"
                elif 0.28 < kind < 0.33:
                    who = rng.choice(speakers + ORGANISATIONS)
                    text = f"{who} said that {text[0].lower() + text[1:]} worth {sum_of_money()}"
                sentences.append(text + ".")
            day = rng.randint(1, 28)
            article = {
                "id": f"g{number:07}", "title": " ".join(rng.choices(topic, k=4)).capitalize(),
                "date": f"20{rng.randint(18, 24)}-{rng.randint(1, 12):02}-{day:02}",
                "source": f"Paper {number % 40}", "text": " ".join(sentences)}
            file.write(json.dumps(article, ensure_ascii=False) + "\n")
    os.rename(path + ".part", path)


def unpacked(source, work):
    """A file of JSON Lines for `source`: itself, or what a .gz or a folder of them holds."""
    files = [source]
    if os.path.isdir(source):
        files = sorted(os.path.join(source, name) for name in os.listdir(source)
                       if name.endswith((".jsonl", ".jsonl.gz")))
    if len(files) == 1 and not files[0].endswith(".gz"):
        return files[0]
    path = os.path.join(work, "given.jsonl")
    newest = max(os.path.getmtime(file) for file in files)
    if not os.path.exists(path) or os.path.getmtime(path) < newest:
        with open(path + ".part", "wb") as out:
            for file in files:
                with (gzip.open if file.endswith(".gz") else open)(file, "rb") as lines:
                    for block in iter(lambda: lines.read(1 << 20), b""):
                        out.write(block)
        os.rename(path + ".part", path)
    return path


def text_bytes(path):
    """The bytes of all texts, as UTF-8: what rates and sizes are compared with."""
    with open(path) as lines:
        return sum(len(json.loads(line)["text"].encode()) for line in lines)
