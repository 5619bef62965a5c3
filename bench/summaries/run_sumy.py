"""Ranks sentences with sumy: JSON of { sets: [[sentence]] } on stdin, JSON of [{ name, order: [[index]], ms: [number] }] on stdout.
Sentences come cut as they are, so that no model for cutting has to be downloaded. Exit code 3 where sumy or NumPy is not installed."""
import json
import re
import sys
import time

try:
    import numpy  # noqa: F401, sumy's rankings need it
    import sumy
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.lsa import LsaSummarizer
    from sumy.summarizers.sum_basic import SumBasicSummarizer
    from sumy.utils import get_stop_words
except ImportError:
    sys.exit(3)


# rounds over all sets, of which the fastest counts for each set
ROUNDS = 15


class Words:
    """What sumy asks of a tokenizer."""

    def to_words(self, text):
        return re.findall(r"[^\W\d_]{2,}", text, re.UNICODE)


def ranked(summarizer, sentences):
    document = ObjectDocumentModel([Paragraph([Sentence(text, Words()) for text in sentences])])
    order = []

    # sumy hands its best sentences out in reading order: the ranking is read from what it is about to sort
    def keep(found, count, rating, *args, **kwargs):
        rate = rating if callable(rating) else rating.__getitem__
        scores = [rate(sentence, *args, **kwargs) for sentence in found]
        order.extend(sorted(range(len(found)), key=lambda i: (-scores[i], i)))
        return ()

    summarizer._get_best_sentences = keep
    summarizer(document, len(sentences))
    return order or list(range(len(sentences)))


def main():
    sets = json.load(sys.stdin)["sets"]
    results = []
    for name, kind in (("LexRank", LexRankSummarizer), ("SumBasic", SumBasicSummarizer), ("LSA", LsaSummarizer)):
        summarizer = kind(Stemmer("english"))
        summarizer.stop_words = get_stop_words("english")
        times = [float("inf")] * len(sets)
        for _ in range(ROUNDS):
            orders = []
            for i, sentences in enumerate(sets):
                start = time.process_time()
                orders.append(ranked(summarizer, sentences))
                times[i] = min(times[i], (time.process_time() - start) * 1000)
        results.append({"name": "sumy %s %s" % (sumy.__version__, name), "order": orders, "ms": times})
    json.dump(results, sys.stdout)


main()
