package vn.nguontre;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguontre.database.PortalCannotStart;

/** How the portal is to be started: the command line first, then the environment, then what suits most. */
record PortalOptions(
        int port, Path data, boolean demo, @Nullable ExternalDatabase external, List<String> others) {

    record ExternalDatabase(String url, String user, String password) {}

    static PortalOptions of(String[] arguments, Map<String, String> environment) {
        String port = environment.getOrDefault("PORTAL_PORT", "8080");
        String data = environment.getOrDefault("PORTAL_DATA", "data");
        boolean demo = !"false".equalsIgnoreCase(environment.getOrDefault("PORTAL_DEMO", "true"));
        var others = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--port") || argument.equals("--data")) {
                String value = ++i < arguments.length ? arguments[i] : "";
                port = argument.equals("--port") ? value : port;
                data = argument.equals("--data") ? value : data;
            } else if (argument.startsWith("--port=")) {
                port = argument.substring("--port=".length());
            } else if (argument.startsWith("--data=")) {
                data = argument.substring("--data=".length());
            } else if (argument.equals("--no-demo")) {
                demo = false;
            } else if (argument.startsWith("--") && argument.contains("=")) {
                others.add(argument);
            } else {
                throw new PortalCannotStart(
                        "Không hiểu tùy chọn \"%s\"; có thể dùng: --port SỐ, --data THƯ_MỤC, --no-demo."
                                .formatted(argument),
                        "Unknown option \"%s\"; there are: --port N, --data DIR, --no-demo.".formatted(argument));
            }
        }
        return new PortalOptions(port(port), folder(data), demo, external(environment), List.copyOf(others));
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        throw new PortalCannotStart(
                "Cổng \"%s\" không hợp lệ; hãy dùng một số từ 1 đến 65535.".formatted(text),
                "The port \"%s\" is not valid; use a number from 1 to 65535.".formatted(text));
    }

    private static Path folder(String text) {
        try {
            if (!text.isBlank()) {
                return Path.of(text).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            // refused below
        }
        throw new PortalCannotStart(
                "Thư mục dữ liệu \"%s\" không hợp lệ.".formatted(text),
                "The data folder \"%s\" is not valid.".formatted(text));
    }

    private static @Nullable ExternalDatabase external(Map<String, String> environment) {
        String url = environment.getOrDefault("PORTAL_DB_URL", "");
        if (url.isBlank()) {
            return null;
        }
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new PortalCannotStart(
                    "PORTAL_DB_URL phải bắt đầu bằng jdbc:mariadb://, nhưng đang là \"%s\".".formatted(url),
                    "PORTAL_DB_URL must begin with jdbc:mariadb://, but it is \"%s\".".formatted(url));
        }
        return new ExternalDatabase(
                url,
                environment.getOrDefault("PORTAL_DB_USER", "portal"),
                environment.getOrDefault("PORTAL_DB_PASSWORD", ""));
    }
}
