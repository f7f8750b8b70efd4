package org.vbeplan.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Serves a {@link Site} on the loopback address: nobody on the network reaches it, and no page of
 * another site can read it, since only requests to its own name are answered.
 */
public final class LocalServer implements Closeable {

    /** Where a page waits to be told that it became another, {@code ?} its path. */
    public static final String CHANGES = "/_andringar";

    private static final int MOST_LISTENERS = 64;

    private static final String MOST_SECONDS_OF_ASKING = "10";

    /** More than a browser needs; what sends its request a letter a minute holds one of them. */
    private static final int MOST_THREADS = MOST_LISTENERS + 32;

    /** The pages need no script but ours, which stands in them, and nothing from elsewhere. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src "
                    + LiveScript.source()
                    + "; img-src data:; font-src data:; connect-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Site site;
    private final Looking looking;
    private final Thread looks;
    private final Semaphore listeners = new Semaphore(MOST_LISTENERS);

    private LocalServer(HttpServer server, ExecutorService threads, Site site) {
        this.server = server;
        this.threads = threads;
        this.site = site;
        this.looking = new Looking(site);
        this.looks = thread(looking);
    }

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @throws IOException where the port is taken
     */
    public static LocalServer start(int port, Site site) throws IOException {
        // A request that never ends is left; answers may take as long as a page is open.
        System.setProperty("sun.net.httpserver.maxReqTime", MOST_SECONDS_OF_ASKING);
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpServer server = HttpServer.create(address, 0);
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(
                        MOST_THREADS,
                        MOST_THREADS,
                        1,
                        TimeUnit.MINUTES,
                        new LinkedBlockingQueue<>(),
                        LocalServer::thread);
        threads.allowCoreThreadTimeOut(true);
        LocalServer local = new LocalServer(server, threads, site);
        local.looks.start();
        server.createContext("/", local::answer);
        server.setExecutor(threads);
        server.start();
        return local;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "serve");
        thread.setDaemon(true);
        return thread;
    }

    /** Where a browser finds it. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            String path = exchange.getRequestURI().getPath();
            if (!Askers.isOurs(exchange.getRequestHeaders(), server.getAddress().getPort())) {
                send(exchange, 403, "");
            } else if (path.equals(CHANGES) && method.equals("GET")) {
                listen(exchange);
            } else if (!Set.of("GET", "HEAD").contains(method)) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, "");
            } else if (!path.startsWith("/") || path.equals(CHANGES)) {
                send(exchange, 404, "");
            } else {
                Optional<String> page = site.page(path);
                String shown = page.isPresent() ? page.get() : site.missing(path);
                send(exchange, page.isPresent() ? 200 : 404, shown);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String page) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead || bytes.length == 0 ? -1 : bytes.length);
        if (!isHead && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Ends when the page became another, or when the browser has gone. */
    private void listen(HttpExchange exchange) throws IOException {
        if (!listeners.tryAcquire()) {
            send(exchange, 503, "");
            return;
        }
        try {
            String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("/");
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            new Changes(looking, query).tell(exchange.getResponseBody());
        } finally {
            listeners.release();
        }
    }

    /** Stops at once; pages that are being sent are cut off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        looks.interrupt();
    }
}
