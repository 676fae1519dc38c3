/** Lists and the page of a young person; other modules add their part to the page through {@link vn.nguontre.people.ui.PersonPanel}. */
@NamedInterface("ui")
@NullMarked
package vn.nguontre.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
