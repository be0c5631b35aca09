package fr.centraleachat.organisation;

import static java.util.Comparator.comparingInt;

import java.util.List;
import org.springframework.stereotype.Component;

/** The tabs of the pages of an adhérent, for their templates. */
@Component
public class OngletsDAdherent {

    private final List<OngletDAdherent> onglets;

    OngletsDAdherent(List<OngletDAdherent> onglets) {
        this.onglets = onglets.stream().sorted(comparingInt(OngletDAdherent::ordre)).toList();
    }

    public List<OngletDAdherent> liste() {
        return onglets;
    }
}
