/**
 * Common words that the lexicon of `natural` lacks: younger than its texts of the 1960s to 1990s, British, or of sports and
 * medicine. Without them they would be taken for names: `users of the telehealth app`, `a wildfire`.
 * Made for the project from words that news prints in small letters.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const NOUNS = list(`
  adtech aeroplane aeroplanes aggregator airbag airbrake airstrike airstrikes altcoin anaesthetic anime antisemitism
  apps arthroscopy autocue autopilot babysitter backend balaclava bandmate bandmates beekeeper beekeepers biocide
  biodiesel biodiversity biofuel biofuels biometrics bioweapon bitcoin blockchain blog blogger bloggers blogs
  bookshops bot botnet botnets bots boyband brainwave breakout broadband browser browsers callback callsign campervan
  campsite cannabis carbonate carmaker carmakers carpark carpool carpooling carsharing cashback catchment centreback
  chatbot chatbots checkpoint chickenpox childminder chipmaker chipmakers clickbait codename comorbidities comorbidity
  conman contactless coronavirus coursework coworking crossbow crowdfunding crowdsourcing crypto cryptocurrencies
  cryptocurrency cupcake cupcakes cyber cyberattack cyberattacks cyberbullying cybercrime cybercriminal cybercriminals
  cybersecurity cyberspace cyclone cyclones darknet dataset datasets daycare deepfake deepfakes defences demerger
  demonstrator detainee detainees dodgeball doorbells downforce download downloads doxxing dramedy droid drugmaker
  drugmakers earbud earbuds ebike ebikes ebook ebooks ecommerce ecosystem ecosystems ecotourism edtech email emails
  embolism emoji emojis encryption enquiries enquiry esim esports extremism facemask fatberg fatbergs filmmaker
  fintech fintechs firebomb firewall fiver flatmate flatmates flatpack floodwater floodwaters foodbank foodbanks
  fractal framerate freebie freediver freelancer freemium frontman frontrunners fryer gaffe gameplay gamer gamers
  gastropub geolocation geophysicist geotag gigabyte gigabytes gigawatt gigawatts glamping goalkeeper goalkeepers
  goalscorer goalscorers governorate governorates grandad grandads gravesite greenwashing groundswell grunge
  hacktivist hacktivists hairstyle hairstyles handball hashtag hashtags headmistress headteacher headteachers
  heatstroke heatwave heatwaves helpdesk homepage homestay hotspot hotspots hoverboard hydrant hydrants icebreaker
  icebreakers inbox indie influencer influencers infographic instalment insurtech internship internships intranet
  isotope isotopes jailbreak jewellery jihadi jihadis jihadist jihadists kebab kerb kerbs kerbside keyboardist
  keylogger keypad kickboxer kilo kilos landlady licence licences lidar linesman livestream livestreaming livestreams
  lockdown lockdowns login logins lorry malware manga matchday matchup matchups medallist medallists medic medtech
  melanoma memes metaverse methamphetamine microblogging microbreweries microbrewery microplastic microplastics
  microsite midfielder midfielders millennial millennials miscarriage mixtape mixtapes moped mopeds motocross motorway
  motorways multiplayer mums nanotechnology neobank neobanks netball netizen netizens newbie newsfeed norovirus
  obituary offence onesie opioid opioids organisations paedophile paedophiles paparazzi paracetamol paramedic
  paratrooper password pathogen pathogens paywall penguins petrol phishing photobomb pixel pixels plasterboard podcast
  podcaster podcasters podcasting podcasts postcode postcodes postseason preorder preorders prequel probiotic
  probiotics programme projectionist proptech prosthetic protestor pundit quadcopter quadcopters qualifier qualifiers
  quango quarterfinal quarterfinals rainforest ransomware reboot reboots rebrand recap regtech rehab relegation remix
  remixes ridehailing rideshare ridesharing ringtone ringtones roadmap robocall robocalls rota router routers rucksack
  rucksacks sandbag sandbags sanitiser sanitizer satnav scammer schoolyard scooters scorecards scoreline screenshot
  screenshots seismologist seismologists selfie selfies semifinal sheepdog shekel shekels shortlist showrunner
  sinkholes skateboarding skatepark skydiver skydivers sleepover smartphone smartphones smartwatch smartwatches
  snowboard snowboarder snowboarding songwriter songwriting spam spokespeople spyware stablecoin stablecoins
  stakeholder stakeholders stepbrother stepdad stepdaughter stepmum stormwater striker subgenre subprime sunscreen
  superbug superbugs superfood superfoods superhero superheroes supermoon superstorm superyacht superyachts surfer
  sysadmin tailbacks takeaway taser taxman tearoom techie techies telco telcos telecoms telehealth telemedicine
  telephony tenner tiebreak timeframe timelapse timeline timeshare timeshares tipster tonne tonnes toolkit toolkits
  touchpad touchscreen towpath tracksuit trainee trainees tram trams tributaries tributary troll turbojet typo typos
  tyre tyres unboxing unicorn upload uploads username usernames vape vapes vaping varsity vegan vegans veggie
  vigilante vigilantes vlog vlogger vlogging vlogs voicemail voicemails voip walkthrough warlord warplane warplanes
  waterboarding wearable wearables webcam webcams webcast webcasts webcomic webinar webinars weblog weblogs webpage
  webpages website websites weightlifter werewolf whistleblowers wifi wildfire wildfires windfarm windfarms wingback
  wingers wireframe workaround workarounds workflow workflows workspace workspaces worldview zettabyte
`);

const ADJECTIVES = list(`
  anthropogenic antisemitic biometric bipolar carbonated cashless colorectal complicit counterintuitive deepwater
  digitised eponymous genomic goalless groundbreaking heartbroken immersive interdisciplinary islamophobic lovesick
  marginalised marginalized multicultural multidisciplinary nefarious offsite omnichannel onside onsite pancreatic
  photovoltaic presumptive psychedelic regionwide sitewide standalone streetwise superrich tectonic tokenised
  tokenized torrential transphobic uncategorized uncredited underweight underwhelming undiscovered unseeded
  unwatchable upfront vengeful verbose whiny wonky
`);

const VERBS = list(`
  blacklisted blogged codenamed crowdfunded decapitated decluttered downloaded downloading emailed geotagged googled
  jailbroken livestreamed misheard outsourced photoshopped rebooted rebooting rebranded reburied rechristened remixed
  retweeted sideswiped sunbathed tasered texted tweet tweeted tweeting tweets unfriended unplugged upcycled uploaded
  uploading whitelisted
`);

/** Penn Treebank tags, as the lexicon has them. */
export const RECENT_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ...tagged(NOUNS, (word) => [word.endsWith('s') && !word.endsWith('ss') ? 'NNS' : 'NN']),
  ...tagged(ADJECTIVES, () => ['JJ']),
  ...tagged(VERBS, verbTags),
]);

function verbTags(word: string): readonly string[] {
  if (word.endsWith('ing')) return ['VBG'];
  if (word.endsWith('s')) return ['VBZ'];
  return /(?:ed|en|heard)$/.test(word) ? ['VBD', 'VBN'] : ['VB'];
}

function tagged(words: readonly string[], tagsOf: (word: string) => readonly string[]): [string, readonly string[]][] {
  return words.map((word) => [word, tagsOf(word)]);
}
