package vn.nguontre.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who speaks HTTP to the running portal: keeps cookies as a browser does, follows no redirect by itself. */
public final class HttpVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI portal;

    public HttpVisitor(int port) {
        portal = URI.create("http://localhost:" + port);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form as the page would that was not made by the portal: without the page's token. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Fills in the log-in form and sends it. */
    public HttpResponse<String> logIn(String username, String password) {
        return post("/login", Map.of("username", username, "password", password, "_csrf", token()));
    }

    /** What the portal's script sends on its own every few minutes. */
    public HttpResponse<String> heartbeat() {
        return send(request("/?v-r=heartbeat&v-uiId=0")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** The token in the log-in page. */
    public String token() {
        var page = get("/login").body();
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no token in the log-in page:\n" + page);
        }
        return found.group(1);
    }

    /** Whether the portal lets this visitor in to the page. */
    public boolean getsIn(String path) {
        return get(path).statusCode() == 200;
    }

    public String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Where an answer sends the visitor, without the portal's own address; empty for nowhere. */
    public String target(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(portal.toString(), "");
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).header("Accept", "text/html,*/*;q=0.8");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
