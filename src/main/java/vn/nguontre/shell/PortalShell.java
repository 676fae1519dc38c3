package vn.nguontre.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** What every page of the portal starts with: the theme, its own styles on top, name and icon. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@Meta(name = "theme-color", content = "#9b1c1f")
@Meta(name = "color-scheme", content = "light")
public class PortalShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Nguồn Trẻ");
        settings.addLink("icons/sprout.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}
