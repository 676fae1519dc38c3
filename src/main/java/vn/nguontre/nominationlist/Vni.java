package vn.nguontre.nominationlist;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The letters of the VNI-Windows fonts: mostly a plain letter followed by one that stands for its marks. */
final class Vni {
    private static final String SMALL =
            "aù=á aø=à aû=ả aõ=ã aï=ạ aé=ắ aè=ằ aú=ẳ " + "aü=ẵ aë=ặ aá=ấ aà=ầ aå=ẩ aã=ẫ aä=ậ eù=é "
                    + "eø=è eû=ẻ eõ=ẽ eï=ẹ eá=ế eà=ề eå=ể eã=ễ "
                    + "eä=ệ í=í ì=ì æ=ỉ ó=ĩ ò=ị où=ó oø=ò "
                    + "oû=ỏ oõ=õ oï=ọ oá=ố oà=ồ oå=ổ oã=ỗ oä=ộ "
                    + "ôù=ớ ôø=ờ ôû=ở ôõ=ỡ ôï=ợ uù=ú uø=ù uû=ủ "
                    + "uõ=ũ uï=ụ öù=ứ öø=ừ öû=ử öõ=ữ öï=ự yù=ý "
                    + "yø=ỳ yû=ỷ yõ=ỹ î=ỵ aê=ă aâ=â eâ=ê oâ=ô "
                    + "ô=ơ ö=ư ñ=đ ";
    static final Map<String, String> LETTERS = letters();

    private Vni() {}

    private static Map<String, String> letters() {
        var letters = new HashMap<String, String>();
        for (var pair : SMALL.strip().split(" ", -1)) {
            var sides = pair.split("=", -1);
            letters.put(sides[0], sides[1]);
            var upper = sides[1].toUpperCase(Locale.ROOT);
            letters.put(sides[0].toUpperCase(Locale.ROOT), upper);
            if (sides[0].length() == 2) {
                letters.put(sides[0].substring(0, 1).toUpperCase(Locale.ROOT) + sides[0].charAt(1), upper);
            }
        }
        return Map.copyOf(letters);
    }
}
