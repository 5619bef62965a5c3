"""datasketch and SetSimilaritySearch as their documents show them, for bench/join.ts: PROGRAM INPUT THRESHOLD OUTPUT."""
import json
import resource
import sys
import time
from importlib.metadata import version

program, source, threshold, output = sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4]
if program == "datasketch":
    from datasketch import MinHash, MinHashLSH
else:
    from SetSimilaritySearch import all_pairs

started = time.perf_counter()
with open(source, encoding="utf-8") as lines:
    sets = [{token for token in line.rstrip("\n").split(" ") if token} for line in lines]
if program == "datasketch":
    index = MinHashLSH(threshold=threshold, num_perm=128)
    signatures = []
    for i, tokens in enumerate(sets):
        signature = MinHash(num_perm=128)
        signature.update_batch([token.encode("utf-8") for token in tokens])
        index.insert(i, signature)
        signatures.append(signature)
    pairs = [(i, j) for i, signature in enumerate(signatures) for j in index.query(signature) if i < j]
else:
    pairs = [
        (min(i, j), max(i, j))
        for i, j, _ in all_pairs(sets, similarity_func_name="jaccard", similarity_threshold=threshold)
    ]
seconds = time.perf_counter() - started

with open(output, "w", encoding="utf-8") as file:
    file.write("\n".join(f"{i}\t{j}" for i, j in pairs))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": seconds, "pairs": len(pairs), "peakMb": peak, "version": version(program)}))
