/** What `npm run doctor` says to whoever installs the service. */
export const doctorSv = {
  'doctor.title': 'Samverkan prövar vägen till Graph.',
  'doctor.mark.ok': 'OK',
  'doctor.mark.look': 'OBS',
  'doctor.mark.fault': 'FEL',
  'doctor.way.ok': 'Vägen: {address} svarar.',
  'doctor.way.fault': 'Vägen till {address}.',
  'doctor.clock.off':
    'Klockan: den går {minutes} min fel mot {address}. Ställ den rätt. Entra och Teams tar inte emot det som tjänsten skickar när den går mer än fem minuter fel.',
  'doctor.token.ok': 'Åtkomsten: Entra släpper in appen {app}.',
  'doctor.token.fault': 'Åtkomsten för appen {app}.',
  'doctor.roles.missing':
    'Åtkomsten: appen {app} saknar {permission}. Utan den hjälper det inte att tilldela en plats. När den har fått den kan det dröja en timme, och för en hanterad identitet upp till ett dygn.',
  'doctor.roles.wide':
    'Åtkomsten: appen {app} har {roles} i Entra, som gäller alla platser eller alla brevlådor. Tjänsten behöver inte det. Ta bort dem, för de gäller utöver det som är tilldelat.',
  'doctor.mailbox.ok': 'Brevlådan {mailbox}: ett utkast skrevs och togs bort.',
  'doctor.mailbox.fault': 'Brevlådan {mailbox}.',
  'doctor.mailbox.not-granted':
    'Brevlådan {mailbox}: appen får inte skriva i den. När det nedan är kört tar det upp till två timmar innan det gäller.',
  'doctor.mailbox.not-found':
    'Brevlådan {mailbox} finns inte. Skapa den som en delad brevlåda i Exchange, eller rätta MAILBOX.',
  'doctor.library.ok': '{bodies}: biblioteket går att läsa. {place}',
  'doctor.library.written': '{bodies}: en provfil skrevs i biblioteket och togs bort. {place}',
  'doctor.library.fault': '{bodies}: biblioteket {place}',
  'doctor.library.not-granted': '{bodies}: appen får inte läsa i biblioteket. {place}',
  'doctor.library.read-only': '{bodies}: appen får läsa i biblioteket, men inte skriva. {place}',
  'doctor.library.not-found':
    '{bodies}: det finns inget bibliotek på adressen, eller så ser appen det inte. Kopiera adressen ur webbläsaren när biblioteket är öppet. {place}',
  'doctor.library.left': '{bodies}: provfilen {name} skrevs men gick inte att ta bort. Ta bort den för hand. {place}',
  'doctor.library.unset': '{bodies}: inget bibliotek är satt. Lägg till det i LIBRARIES, eller "*" för alla övriga.',
  'doctor.library.stranger': 'LIBRARIES nämner {id}, som inte är något organ i samarbetet. Rätta det.',
  'doctor.library.uploads': 'Uppladdade filer',
  'doctor.why.no-token':
    'Entra svarar inte just nu ({code}). Det säger inget om hemligheten. Vänta en minut och kör igen.',
  'doctor.why.no-connection':
    'Ingen svarar ({code}). Se efter nätet och brandväggen, och om det behövs en proxy (GRAPH_PROXY).',
  'doctor.why.proxy':
    'Proxyn {proxy} släpper inte igenom ({code}). Låt den släppa fram graph.microsoft.com, login.microsoftonline.com och *.sharepoint.com, eller rätta GRAPH_PROXY.',
  'doctor.why.no-proxy': 'Proxyn {proxy} svarar inte ({code}). Rätta GRAPH_PROXY eller HTTPS_PROXY.',
  'doctor.why.time-out': 'Inget svar kom i tid. Se efter nätet, och kör igen.',
  'doctor.why.throttled': 'Graph ber oss vänta. Kör igen om några minuter.',
  'doctor.why.unavailable': 'Graph är upptaget ({status}). Kör igen om några minuter.',
  'doctor.why.other':
    'Graph svarade {status} {code}. Kör igen, och visa det här för den som hjälper dig om det står kvar.',
  'doctor.credential.wrong-secret': 'Hemligheten är fel. GRAPH_SECRET ska vara hemlighetens värde, inte dess id.',
  'doctor.credential.old-secret': 'Hemligheten har gått ut. Gör en ny i Entra och sätt GRAPH_SECRET.',
  'doctor.credential.no-app':
    'Entra känner inte appen i tenanten {tenant}. Rätta GRAPH_CLIENT_ID eller MicrosoftAppTenantId.',
  'doctor.credential.no-tenant': 'Entra känner inte tenanten {tenant}. Rätta MicrosoftAppTenantId.',
  'doctor.credential.certificate':
    'Entra tar inte emot certifikatet. Ladda upp det till appen i Entra, och se efter att det inte har gått ut.',
  'doctor.credential.clock': 'Serverns klocka går fel, så Entra tar inte emot certifikatet. Ställ den rätt.',
  'doctor.credential.no-identity':
    'Här finns ingen hanterad identitet, eller inte den som AZURE_CLIENT_ID nämner ({code}). Utanför Azure behövs GRAPH_CERTIFICATE eller GRAPH_SECRET.',
  'doctor.credential.other': 'Entra släpper inte in appen ({code}).',
  'doctor.run.consent': 'Kör i PowerShell, som privilegierad rolladministratör:',
  'doctor.run.site': 'Kör i PowerShell, som SharePoint-administratör, för att släppa in appen på hela platsen:',
  'doctor.run.shell':
    'Eller i ett skal, med Azure CLI inloggat som en app som har Sites.FullControl.All (en vanlig inloggning nekas):',
  'doctor.run.library':
    'Eller bara i biblioteket, i PowerShell. Appen behöver då Lists.SelectedOperations.Selected, och det sista kommandot skriver det som ska stå i inställningen:',
  'doctor.run.mailbox':
    'Kör i PowerShell, som Exchange-administratör. Ge inte Mail.ReadWrite eller Mail.Send i Entra också, för då gäller de alla brevlådor. InScope ska bli True:',
  'doctor.well': 'Allt fungerar.',
  'doctor.faults': '{count} fel. Rätta dem uppifrån och ned, och kör igen.',
  'doctor.not-written': 'Inget skrevs i biblioteken. Kör npm run doctor -- --write för att pröva det också.',
} as const;
