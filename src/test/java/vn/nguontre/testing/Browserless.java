package vn.nguontre.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.HashSet;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;
import vn.nguontre.shared.ui.PortalTexts;

/** The portal's pages without a browser: open them as whoever acts, look, click; {@link #close} at the end. */
@TestComponent
public class Browserless {
    private static final Routes ROUTES = routes();

    private final ApplicationContext context;

    Browserless(ApplicationContext context) {
        this.context = context;
    }

    /** A new session in Vietnamese, on the page with this address; filters may follow a question mark. */
    public void open(String address) {
        start();
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** A new session in Vietnamese, on no page of interest yet. */
    public void start() {
        close();
        SecurityContext who = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        SecurityContextHolder.setContext(who);
        tellWhoAsks();
        UI.getCurrent().getSession().setLocale(PortalTexts.VIETNAMESE);
        UI.getCurrent().setLocale(PortalTexts.VIETNAMESE);
    }

    private static void tellWhoAsks() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(who);
        request.setUserInRole((principal, role) ->
                who != null && who.getAuthorities().stream().anyMatch(a -> ("ROLE_" + role).equals(a.getAuthority())));
    }

    public void close() {
        MockVaadin.tearDown();
    }

    /** Views and error pages are package-private, so they are looked for here. */
    @SuppressWarnings("unchecked")
    private static Routes routes() {
        var routes = new HashSet<Class<? extends Component>>();
        var errors = new HashSet<Class<? extends HasErrorParameter<?>>>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        scanner.findCandidateComponents("vn.nguontre").forEach(found -> {
            Class<?> view = ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null);
            if (HasErrorParameter.class.isAssignableFrom(view)) {
                errors.add((Class<? extends HasErrorParameter<?>>) view);
            } else {
                routes.add(view.asSubclass(Component.class));
            }
        });
        return new Routes(routes, errors, true);
    }

    /** The component in a row, below the header with this text. */
    public static <T> Component cell(Grid<T> grid, int row, String header) {
        var column = grid.getColumns().stream()
                .filter(c -> c.isVisible() && header.equals(c.getHeaderText()))
                .findFirst()
                .orElseThrow();
        return ((ComponentRenderer<?, T>) column.getRenderer()).createComponent(GridKt._get(grid, row));
    }

    /** All words of the page that is open. */
    public static String page() {
        return words(UI.getCurrent().getCurrentView());
    }

    /** All words of a component and those within it. */
    public static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
