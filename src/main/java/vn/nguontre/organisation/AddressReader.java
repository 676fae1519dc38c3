package vn.nguontre.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.VietnameseText;

/**
 * Finds the ward in an address as people write it: "Ấp 3, xã Mỹ Hạnh Trung, TX Cai Lậy, Tiền Giang". It says nothing where the
 * address names another district or province, where two wards would fit, or where only a number ("phường 1") stands without
 * its town.
 */
public final class AddressReader {
    private static final Pattern SEPARATOR = Pattern.compile("[,;–—]|\\s-|-\\s");
    /** Where a comma was forgotten: before a word that begins the next level. */
    private static final Pattern NEXT_LEVEL =
            Pattern.compile(" (?=(?:phuong|thi xa|tx|huyen|thanh pho|tp|tinh) )|(?<!thi) (?=xa )");

    private static final Pattern WARD = Pattern.compile("(phuong|p|xa|x|thi tran|tt) (.+)|(phuong|p)(\\d.*)");
    private static final Pattern OTHER_LEVEL = Pattern.compile(
            "(?:ap|khu pho|kp|khom|to|so|duong|hem|thon|xom|nha|thi xa|tx|huyen|h|thanh pho|tp|quan|q|tinh|t) .*");
    private static final Pattern UNIT_NAME =
            Pattern.compile("(?:dang uy|thi uy|tinh uy)? ?(phuong|xa)? ?(.+?)(?: \\(cu\\))?");

    private final List<Place> places;

    AddressReader(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /**
     * A ward of today with what an address may call it.
     *
     * @param line the ward itself and the units merged into it
     * @param above towns and provinces of any of them
     */
    record Place(UnitRow ward, List<UnitRow> line, List<UnitRow> above) {}

    /** The one ward that the address names, if there is exactly one. */
    public Optional<Residence> ward(@Nullable String address) {
        List<String> parts = parts(address == null ? "" : address);
        boolean saysWard = parts.stream().anyMatch(p -> WARD.matcher(p).matches());
        List<Residence> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (saysWard == WARD.matcher(parts.get(i)).matches()) {
                List<Residence> here = match(parts.get(i), parts.subList(i + 1, parts.size()));
                if (saysWard && here.isEmpty()) {
                    return Optional.empty();
                }
                found.addAll(here);
            }
        }
        long wards = found.stream().map(r -> r.ward().id()).distinct().count();
        return wards == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<String> parts(String address) {
        return SEPARATOR
                .splitAsStream(VietnameseText.fold(address))
                .map(part -> part.replace('.', ' ').strip().replaceAll("\\s+", " "))
                .flatMap(part -> Stream.of(NEXT_LEVEL.split(part)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<Residence> match(String part, List<String> after) {
        Matcher typed = WARD.matcher(part);
        if (typed.matches()) {
            String type = typed.group(1) == null ? typed.group(3) : typed.group(1);
            String name = typed.group(1) == null ? typed.group(4) : typed.group(2);
            return match(type.substring(0, 1), name.replaceFirst("^0+(?=\\d)", ""), after);
        }
        return OTHER_LEVEL.matcher(part).matches() ? List.of() : match("", part, after);
    }

    /** The first letter of the type tells ward from commune; without a type the name alone must tell. */
    private List<Residence> match(String type, String words, List<String> after) {
        List<Residence> found = new ArrayList<>();
        for (Place place : places) {
            Set<String> above = namesAbove(place);
            for (UnitRow unit : place.line()) {
                UnitName name = UnitName.of(unit);
                if (fits(name, type, words, after, above)
                        && (!name.isNumber() || namesTown(place, words + " " + String.join(" ", after)))) {
                    found.add(new Residence(
                            place.ward(),
                            written(unit),
                            !unit.id().equals(place.ward().id())));
                }
            }
        }
        return found.stream()
                .sorted((a, b) -> Boolean.compare(a.former(), b.former()))
                .toList();
    }

    private static boolean fits(UnitName unit, String type, String words, List<String> after, Set<String> above) {
        String name = unit.name();
        boolean named = words.equals(name) || words.startsWith(name + " ");
        if (!named
                || (type.isEmpty()
                        ? unit.isNumber() || above.contains(name)
                        : !unit.type().startsWith(type))) {
            return false;
        }
        String rest = words.substring(name.length()).strip();
        return isAbove(rest, above) && after.stream().allMatch(part -> isAbove(part, above));
    }

    /** Whether the words are nothing but names of towns and provinces above the ward. */
    private static boolean isAbove(String words, Set<String> above) {
        return words.isEmpty()
                || above.stream()
                        .anyMatch(name -> words.equals(name)
                                || (words.startsWith(name + " ")
                                        && isAbove(words.substring(name.length() + 1), above)));
    }

    /** Many towns have a ward 1. */
    private static boolean namesTown(Place place, String words) {
        return place.above().stream()
                .filter(u -> u.kind() == UnitKind.TOWN_COMMITTEE)
                .anyMatch(u -> (" " + words + " ").contains(" " + UnitName.of(u).name() + " "));
    }

    private static Set<String> namesAbove(Place place) {
        Set<String> names = new HashSet<>(Set.of("viet nam"));
        for (UnitRow unit : place.above()) {
            String name = UnitName.of(unit).name();
            boolean town = unit.kind() == UnitKind.TOWN_COMMITTEE;
            names.add(name);
            names.add((town ? "thi xa " : "tinh ") + name);
            names.add((town ? "tx " : "t ") + name);
        }
        return names;
    }

    private static String written(UnitRow unit) {
        return unit.name().replaceFirst("^Đảng ủy ", "").replaceFirst(" \\(cũ\\)$", "");
    }

    /** "phuong" and "1" of "Đảng ủy phường 1 (cũ)". */
    private record UnitName(String type, String name) {
        static UnitName of(UnitRow unit) {
            Matcher matcher = UNIT_NAME.matcher(VietnameseText.fold(unit.name()));
            return matcher.matches()
                    ? new UnitName(matcher.group(1) == null ? "" : matcher.group(1), matcher.group(2))
                    : new UnitName("", VietnameseText.fold(unit.name()));
        }

        boolean isNumber() {
            return Character.isDigit(name.charAt(0));
        }
    }
}
