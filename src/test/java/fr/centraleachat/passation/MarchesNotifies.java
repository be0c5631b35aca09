package fr.centraleachat.passation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Hears the marchés notifiés as another module would: after the commit, by the registry. */
@TestComponent
public class MarchesNotifies {

    private final List<MarcheNotifie> entendus = new CopyOnWriteArrayList<>();

    @ApplicationModuleListener
    void on(MarcheNotifie marche) {
        entendus.add(marche);
    }

    public List<MarcheNotifie> de(String procedure) {
        return entendus.stream().filter(m -> m.procedure().equals(procedure)).toList();
    }
}
