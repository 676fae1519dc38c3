package vn.nguontre;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import vn.nguontre.database.PortalCannotStart;

/** The portal: a town's scheme for spotting, coaching and bringing home its young Party members. */
@SpringBootApplication
public class PortalApplication {
    public static void main(String[] args) {
        try {
            start(PortalOptions.of(args, System.getenv()));
        } catch (PortalCannotStart e) {
            print(System.err, e.sentence());
            System.exit(1);
        }
    }

    private static void start(PortalOptions options) {
        checkPortIsFree(options.port());
        boolean embedded = options.external() == null;
        var end = new OrderlyEnd();
        var database = PortalDatabase.start(options, end);
        var application = new SpringApplication(PortalApplication.class);
        application.setDefaultProperties(Map.of(
                "portal.port",
                options.port(),
                "portal.data",
                options.data().toString(),
                "portal.embedded",
                embedded,
                "portal.demo",
                embedded && options.demo()));
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> end.first(context::close));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(JdbcConnectionDetails.class, database));
        application.addListeners((ApplicationListener<ApplicationReadyEvent>) PortalApplication::sayReady);
        try {
            application.run(options.others().toArray(String[]::new));
        } catch (RuntimeException e) {
            throw sentence(e, options);
        }
    }

    private static void checkPortIsFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new PortalCannotStart(
                    "Không mở được cổng %d: cổng đang được chương trình khác dùng hoặc không được phép; hãy chọn cổng khác bằng --port."
                            .formatted(port),
                    "Port %d cannot be opened: another program uses it, or it is not allowed; choose another with --port."
                            .formatted(port));
        }
    }

    private static PortalCannotStart sentence(RuntimeException failure, PortalOptions options) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalCannotStart known) {
                return known;
            }
        }
        var log = options.data().resolve("logs").resolve("portal.log");
        return new PortalCannotStart(
                "Cổng thông tin không khởi động được; nguyên nhân ở cuối nhật ký %s.".formatted(log),
                "The portal could not start; the reason is at the end of the log %s.".formatted(log));
    }

    private static void sayReady(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        print(System.out, "Ready: http://localhost:" + port);
    }

    private static void print(PrintStream stream, String text) {
        var utf8 = new PrintStream(stream, true, StandardCharsets.UTF_8);
        utf8.println(text);
        utf8.flush();
    }
}
