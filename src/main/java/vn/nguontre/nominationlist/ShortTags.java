package vn.nguontre.nominationlist;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets XML through whose tags have the length that tags have: a parser keeps a whole tag in memory, texts it does not. */
final class ShortTags extends FilterInputStream {
    private static final int LONGEST = 64 * 1024;

    private int length;
    private int quote;
    private boolean markup;

    ShortTags(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            see(one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int count = super.read(bytes, from, most);
        for (int i = from; i < from + count; i++) {
            see(bytes[i]);
        }
        return count;
    }

    private void see(int c) {
        if (length == 0) {
            length = c == '<' ? 1 : 0;
            return;
        }
        if (length++ == 1) {
            // a quote has no meaning in a comment
            markup = c == '!' || c == '?';
        }
        if (length > LONGEST && !markup) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '>') {
            length = 0;
        } else if (!markup && (c == '"' || c == '\'')) {
            quote = c;
        }
    }
}
