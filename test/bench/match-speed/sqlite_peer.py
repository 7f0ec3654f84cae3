import json, os, sqlite3, sys, time
folder, few = sys.argv[1], int(sys.argv[2])
path = os.path.join(folder, "fts5.db")
db = sqlite3.connect(path)
db.execute("pragma journal_mode=off")
db.execute("pragma synchronous=off")
db.execute("pragma cache_size=-2000000")
db.execute("create virtual table d using fts5(t, content='', detail=none)")
began = time.process_time()
with open(os.path.join(folder, "docs.txt")) as docs:
    db.executemany("insert into d(rowid, t) values (?, ?)", ((n + 1, line) for n, line in enumerate(docs)))
db.execute("insert into d(d) values ('optimize')")
db.commit()
index_s = time.process_time() - began
asked = open(os.path.join(folder, "asked.txt")).read().split("\n")[:few]
times, agreed = [], True
for n, line in enumerate(asked):
    match = " OR ".join(line.split())
    before = time.process_time()
    best = db.execute("select rowid, rank from d where d match ? order by rank limit 50", (match,)).fetchall()
    times.append((time.process_time() - before) * 1000)
    if n < 3:
        every = db.execute("select rowid, bm25(d) from d where d match ?", (match,)).fetchall()
        every.sort(key=lambda row: (row[1], row[0]))
        agreed = agreed and [row[1] for row in best] == [row[1] for row in every[:50]]
print(json.dumps({"version": sqlite3.sqlite_version, "index_s": index_s, "times": times, "agreed": agreed}))
