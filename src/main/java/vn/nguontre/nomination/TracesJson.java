package vn.nguontre.nomination;

import tools.jackson.databind.json.JsonMapper;
import vn.nguontre.people.ListTraces;

/** The form in which it is kept with a nominee what the list has left in the file. */
final class TracesJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TracesJson() {}

    static String of(ListTraces traces) {
        return JSON.writeValueAsString(traces);
    }

    static ListTraces read(String json) {
        return JSON.readValue(json, ListTraces.class);
    }
}
