import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;

/** Lucene over the same terms, one merged segment mapped into memory: exhaustively and with block-max WAND. */
public class LucenePeer {
  public static void main(String[] args) throws Exception {
    Path folder = Paths.get(args[0]);
    int few = Integer.parseInt(args[1]);
    MMapDirectory directory = new MMapDirectory(folder.resolve("lucene"));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    config.setRAMBufferSizeMB(512);
    config.setSimilarity(new BM25Similarity());
    long began = System.nanoTime();
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (String line : (Iterable<String>) Files.lines(folder.resolve("docs.txt"))::iterator) {
        Document document = new Document();
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        document.add(new Field("t", line, type));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    double indexed = (System.nanoTime() - began) / 1e9;
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setSimilarity(new BM25Similarity());
    searcher.setQueryCache(null);
    BooleanQuery.setMaxClauseCount(100_000);
    List<Query> asked = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("asked.txt"))) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (String term : line.trim().split(" "))
        query.add(new TermQuery(new Term("t", term)), BooleanClause.Occur.SHOULD);
      asked.add(query.build());
      if (asked.size() == few) break;
    }
    double[][] times = new double[2][asked.size()];
    boolean agreed = true;
    for (int pass = 0; pass < 5; pass++)
      for (int n = 0; n < asked.size(); n++) {
        ScoreDoc[][] best = new ScoreDoc[2][];
        for (int way = 0; way < 2; way++) {
          TopScoreDocCollector collector = TopScoreDocCollector.create(50, way == 0 ? Integer.MAX_VALUE : 50);
          long before = threads.getCurrentThreadCpuTime();
          searcher.search(asked.get(n), collector);
          best[way] = collector.topDocs().scoreDocs;
          double spent = (threads.getCurrentThreadCpuTime() - before) / 1e6;
          times[way][n] = pass == 0 ? spent * 1000 : Math.min(times[way][n], spent);
        }
        for (int i = 0; i < best[0].length; i++) agreed &= best[0][i].doc == best[1][i].doc;
      }
    System.out.println("{\"version\":\"" + org.apache.lucene.util.Version.LATEST + "\",\"index_s\":" + indexed
        + ",\"agreed\":" + agreed + ",\"exhaustive\":" + Arrays.toString(times[0])
        + ",\"times\":" + Arrays.toString(times[1]) + "}");
  }
}
