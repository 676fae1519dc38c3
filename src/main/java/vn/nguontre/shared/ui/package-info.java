/** Building blocks of the screens: formats, status words, dialogs, and the interfaces by which modules fill a gathering page. */
@NullMarked
package vn.nguontre.shared.ui;

import org.jspecify.annotations.NullMarked;
