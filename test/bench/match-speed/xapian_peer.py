import collections, json, os, sys, time
import xapian
folder, few = sys.argv[1], int(sys.argv[2])
path = os.path.join(folder, "xapian")
db = xapian.WritableDatabase(path, xapian.DB_CREATE_OR_OVERWRITE | xapian.DB_NO_SYNC)
began = time.process_time()
with open(os.path.join(folder, "docs.txt")) as docs:
    for line in docs:
        doc = xapian.Document()
        for term, count in collections.Counter(line.split()).items():
            doc.add_term(term, count)
        db.add_document(doc)
db.commit()
db.close()
index_s = time.process_time() - began
db = xapian.Database(path)
asked = open(os.path.join(folder, "asked.txt")).read().split("\n")[:few]
times, agreed = [], True
for turn in range(2):
    times = []
    for n, line in enumerate(asked):
        enquire = xapian.Enquire(db)
        enquire.set_weighting_scheme(xapian.BM25Weight(1.2, 0, 1, 0.75, 0.0))
        enquire.set_query(xapian.Query(xapian.Query.OP_OR, line.split()))
        before = time.process_time()
        best = [match.docid for match in enquire.get_mset(0, 50)]
        times.append((time.process_time() - before) * 1000)
        if turn == 0 and n < 5:
            every = [match.docid for match in enquire.get_mset(0, db.get_doccount())][:50]
            agreed = agreed and best == every
print(json.dumps({"version": xapian.version_string(), "index_s": index_s, "times": times, "agreed": agreed}))
