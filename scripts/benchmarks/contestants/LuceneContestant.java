import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.facet.*;
import org.apache.lucene.facet.sortedset.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.FSDirectory;

/**
 * Lucene in process: `build LINES FOLDER` makes an index, `run FOLDER` answers searches as enginebench does. LINES holds an
 * article a line: id, text, and the values of each field parted by U+001F, all parted by tabs. `time LINES FOLDER THREADS`
 * prints the seconds that indexing lines of id, title and text takes, words stemmed and the text kept.
 */
public class LuceneContestant {
  private static final String[] FIELDS = {"speaker", "person", "country"};

  private static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (String field : FIELDS) {
      config.setMultiValued(field, true);
      config.setIndexFieldName(field, "facet_" + field);
    }
    return config;
  }

  private static void build(String lines, String folder) throws IOException {
    IndexWriterConfig options = new IndexWriterConfig(new WhitespaceAnalyzer());
    options.setRAMBufferSizeMB(200);
    options.setUseCompoundFile(false);
    FacetsConfig config = config();
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(Paths.get(folder)), options);
        BufferedReader reader = Files.newBufferedReader(Paths.get(lines), StandardCharsets.UTF_8)) {
      for (String line; (line = reader.readLine()) != null; ) {
        String[] parts = line.split("\t", -1);
        Document document = new Document();
        document.add(new StringField("id", parts[0], Field.Store.YES));
        document.add(new TextField("text", parts[1], Field.Store.YES));
        for (int i = 0; i < FIELDS.length; ++i) {
          if (parts[2 + i].isEmpty()) continue;
          for (String value : parts[2 + i].split("\u001f")) {
            document.add(new SortedSetDocValuesFacetField(FIELDS[i], value));
          }
        }
        writer.addDocument(config.build(document));
      }
      writer.forceMerge(1);
    }
  }

  private static Query query(String kind, String[] words) {
    if (kind.equals("phrase")) return new PhraseQuery("text", words);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanClause.Occur occur = kind.equals("or") ? BooleanClause.Occur.SHOULD : BooleanClause.Occur.MUST;
    for (String word : words) query.add(new TermQuery(new Term("text", word)), occur);
    return query.build();
  }

  private static void run(String folder) throws IOException {
    DirectoryReader reader = DirectoryReader.open(FSDirectory.open(Paths.get(folder)));
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    SortedSetDocValuesReaderState[] states = new SortedSetDocValuesReaderState[FIELDS.length];
    for (int i = 0; i < FIELDS.length; ++i) {
      states[i] = new DefaultSortedSetDocValuesReaderState(reader, "facet_" + FIELDS[i]);
    }
    System.err.println("Lucene " + org.apache.lucene.util.Version.LATEST + ", Java " + System.getProperty("java.version"));
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream output = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
    for (String line; (line = input.readLine()) != null; ) {
      String[] parts = line.split("\t");
      Query query = query(parts[1], parts[2].split(" "));
      StringBuilder facets = new StringBuilder();
      long start = System.nanoTime(), taken, count;
      if (parts[0].equals("facets")) {
        FacetsCollector collector = new FacetsCollector();
        TopScoreDocCollector top = TopScoreDocCollector.create(10, Integer.MAX_VALUE);
        searcher.search(query, MultiCollector.wrap(top, collector));
        List<FacetResult> results = new ArrayList<>();
        for (int i = 0; i < FIELDS.length; ++i) {
          results.add(new SortedSetDocValuesFacetCounts(states[i], collector).getTopChildren(10, FIELDS[i]));
        }
        count = top.topDocs().totalHits.value;
        taken = System.nanoTime() - start;
        for (FacetResult result : results) {
          if (facets.length() > 0 || result != results.get(0)) facets.append(';');
          StringJoiner counts = new StringJoiner(",");
          if (result != null) for (LabelAndValue value : result.labelValues) counts.add(value.value.toString());
          facets.append(counts);
        }
        facets.insert(0, "\t");
      } else {
        TopScoreDocCollector top = TopScoreDocCollector.create(10, Integer.MAX_VALUE);
        searcher.search(query, top);
        count = top.topDocs().totalHits.value;
        taken = System.nanoTime() - start;
      }
      output.println(taken + "\t" + count + facets);
      output.flush();
    }
  }

  private static void time(String lines, String folder, int threads) throws Exception {
    long start = System.nanoTime();
    IndexWriterConfig options = new IndexWriterConfig(new EnglishAnalyzer());
    options.setRAMBufferSizeMB(200);
    options.setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(Paths.get(folder)), options);
        BufferedReader reader = Files.newBufferedReader(Paths.get(lines), StandardCharsets.UTF_8)) {
      List<Future<?>> tasks = new ArrayList<>();
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      for (int i = 0; i < threads; ++i) {
        tasks.add(pool.submit(() -> {
          while (true) {
            String line;
            synchronized (reader) { line = reader.readLine(); }
            if (line == null) return null;
            String[] parts = line.split("\t", -1);
            Document document = new Document();
            document.add(new StringField("id", parts[0], Field.Store.YES));
            document.add(new TextField("title", parts[1], Field.Store.YES));
            document.add(new TextField("text", parts[2], Field.Store.YES));
            writer.addDocument(document);
          }
        }));
      }
      for (Future<?> task : tasks) task.get();
      pool.shutdown();
    }
    System.out.println((System.nanoTime() - start) / 1e9);
  }

  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "build": build(arguments[1], arguments[2]); break;
      case "time": time(arguments[1], arguments[2], Integer.parseInt(arguments[3])); break;
      default: run(arguments[1]);
    }
  }
}
